import { one, prose, type DemoShelf } from '../demo-product.ts';
import { biome, fact, maker, state, storage, volume } from '../vocabulary.ts';

export const juices: DemoShelf = {
  slug: 'sucos-e-xaropes',
  name: ['Sucos e xaropes', 'Juices and syrups'],
  description: [
    'Fruta sem álcool: a da serra, a da floresta e uma raiz com muita história.',
    'No alcohol here: hill grapes, a forest berry and a root with quite a past.',
  ],
  products: [
    {
      slug: 'suco-de-uva-integral',
      name: ['Suco de uva integral', 'Whole grape juice'],
      description: [
        prose`
          Uva bordô e isabel da Serra Gaúcha, prensadas e engarrafadas sem água e sem açúcar. É roxo de manchar
          toalha, grosso, com a doçura e a leve aspereza da fruta chupada no pé.

          Cada litro leva perto de um quilo e meio de uva. Agite, porque o fundo é bom, e sirva gelado; com água com
          gás vira refrigerante de respeito. Depois de aberto, geladeira por cinco dias. Congelado em forminha,
          resolve fevereiro.
        `,
        prose`
          Bordô and isabel grapes from the hills of Rio Grande do Sul, pressed and bottled with no water and no sugar.
          It is thick, dark enough to ruin a tablecloth, and has the slight roughness of fruit eaten under the vine.

          Each litre takes about a kilo and a half of grapes. Shake it, for the sediment is the good part, and serve
          it cold or with soda. Five days in the fridge once open. Frozen on a stick, it fixes a Brazilian February.
        `,
      ],
      facts: [
        [fact.origin, state.rioGrandeDoSul],
        [fact.volume, volume.l1],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one(['27.90', '32.90'], 66),
    },
    {
      slug: 'xarope-de-guarana',
      name: ['Xarope de guaraná', 'Guaraná syrup'],
      description: [
        prose`
          Maduro, o guaraná se abre e parece um olho olhando da moita; o povo Sateré-Mawé, que o domesticou, conta a
          história de um menino por trás dele. A semente é torrada, moída e cozida num xarope escuro.

          O gosto fica entre maçã, caramelo e casca de árvore, com menos açúcar do que o refrigerante deixou você
          imaginar. Um dedo no copo, gelo e água com gás. Tem cafeína de verdade: depois das seis, é por sua conta.
        `,
        prose`
          When ripe, the guaraná fruit splits open and looks like an eye watching from the bush. The Sateré-Mawé
          people of the Amazon, who first cultivated it, tell a story about the boy it belonged to. Its seeds are
          roasted, ground and simmered into a dark syrup.

          It tastes of apple, caramel and bark. Pour a finger of it over ice and top up with soda. The caffeine is
          real, so after six you are on your own.
        `,
      ],
      facts: [
        [fact.origin, state.amazonas],
        [fact.biome, biome.amazon],
        [fact.volume, volume.ml500],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one('21.50', 44),
    },
    {
      slug: 'tucupi-pasteurizado',
      name: ['Tucupi pasteurizado', 'Tucupi (cassava broth), pasteurised'],
      description: [
        prose`
          O caldo amarelo que se espreme da mandioca-brava, deixa decantar e ferve por horas, porque crua ela é
          venenosa; alguém, há muito tempo, teve paciência. Ácido e perfumado, temperado com alho, chicória-do-pará e
          alfavaca.

          Pasteurizado e pronto, só pede panela. Com jambu, camarão seco e goma vira tacacá, que Belém toma na rua,
          fervendo, às quatro da tarde, com trinta e três graus. Serve também para peixe e para o pato do Círio.
        `,
        prose`
          Tucupi is the yellow juice pressed from bitter cassava and boiled for hours, because raw it is poisonous;
          somebody, long ago, was very patient. It is sour and fragrant, seasoned with garlic and Amazonian herbs.

          Pasteurised and ready for the pan. Add dried shrimp, tapioca starch and jambu, a leaf that numbs the lips,
          and you have tacacá, the soup that Belém drinks in the street at thirty-three degrees. It is fine with fish
          or duck too.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.biome, biome.amazon],
        [fact.volume, volume.ml500],
        [fact.storage, storage.fridge],
        [fact.maker, maker.familyFarm],
      ],
      options: [],
      variants: one('32.00', 0),
    },
  ],
};
