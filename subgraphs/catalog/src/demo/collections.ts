import type { DemoCollection } from './demo-product.ts';

/** The lists of the home page. */
export const collections: readonly DemoCollection[] = [
  {
    slug: 'novidades-da-feira',
    name: ['Novidades da feira', 'New at the market'],
    description: [
      'Acabou de descer do caminhão: algodão que nasce colorido, azeite da fronteira, couro de peixe. Chegue cedo, que a banca é pequena.',
      'Just off the lorry: cotton that grows in colour, olive oil from the border, leather from a fish. Come early, for the stall is small.',
    ],
    products: [
      'camiseta-de-algodao-organico',
      'cafe-da-chapada-diamantina',
      'bolsa-de-couro-de-pirarucu',
      'azeite-da-campanha-gaucha',
      'rede-de-algodao-cru',
      'xilogravura-de-cordel',
      'bombom-de-cupuacu',
      'pandeiro-de-couro',
    ],
  },
  {
    slug: 'cafe-da-manha-na-roca',
    name: ['Café da manhã na roça', 'Breakfast on the farm'],
    description: [
      'O galo cantou, a água ferveu e alguém já cortou o queijo. Falta só sentar e não ter hora para levantar.',
      'The cock has crowed, the water has boiled and somebody has cut the cheese. All that remains is to sit down and be in no hurry to get up.',
    ],
    products: [
      'cafe-da-serra-da-mantiqueira',
      'coador-de-pano-com-suporte',
      'queijo-canastra-curado',
      'goiabada-cascao',
      'requeijao-moreno',
      'doce-de-leite-de-tacho',
      'mel-silvestre-da-caatinga',
      'caneca-de-ceramica-esmaltada',
      'suco-de-uva-integral',
    ],
  },
  {
    slug: 'casa-de-barro-e-palha',
    name: ['Casa de barro e palha', 'A house of clay and straw'],
    description: [
      'Panela que foi à fogueira, água que esfria sozinha, cesto que brilha sem polir. Uma casa que se entende com as mãos.',
      'A pot that has been through a bonfire, water that cools itself, a basket that shines unpolished. A house to be read with the hands.',
    ],
    products: [
      'panela-de-barro-capixaba',
      'cesto-de-capim-dourado',
      'moringa-de-barro',
      'filtro-de-barro-6-litros',
      'fruteira-de-aruma',
      'balaio-de-taquara',
      'tapete-de-sisal',
      'namoradeira-de-janela',
    ],
  },
  {
    slug: 'presentes-ate-100',
    name: ['Presentes até R$ 100', 'Gifts under R$ 100'],
    description: [
      'Para quem tem tudo, menos um pote de mel de abelha sem ferrão. Tudo abaixo de cem reais, e nada com cara de última hora.',
      'For people who have everything except honey from a stingless bee. All under a hundred reais, and nothing that looks like a last-minute idea.',
    ],
    products: [
      'brinco-de-capim-dourado',
      'mel-de-abelha-jatai',
      'caneca-de-ceramica-esmaltada',
      'agua-de-cheiro',
      'bombom-de-cupuacu',
      'carteira-de-couro-de-bode',
      'cuia-de-porongo',
      'vela-de-cera-de-abelha',
      'chapeu-de-palha-de-carnauba',
      'peteca-de-palha',
    ],
  },
];
