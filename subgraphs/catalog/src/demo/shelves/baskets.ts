import { each, one, prose, type DemoShelf } from '../demo-product.ts';
import { care, fact, maker, material, option, size, state, technique } from '../vocabulary.ts';

export const baskets: DemoShelf = {
  slug: 'cestaria',
  name: ['Cestaria', 'Basketry'],
  description: [
    'Capim, taquara e arumã nas mãos de quem aprendeu olhando.',
    'Grass, bamboo and river cane in hands that learned by watching.',
  ],
  products: [
    {
      slug: 'cesto-de-capim-dourado',
      name: ['Cesto de capim-dourado', 'Golden grass basket'],
      description: [
        prose`
          Brilha como latão e pesa como nada. O capim-dourado nem capim é: são as hastes de uma sempre-viva que só dá
          nos campos úmidos do Jalapão, no Tocantins, costuradas em espiral com a seda da folha do buriti.

          A colheita é permitida apenas na primavera, depois que a flor seca e a semente volta ao chão. Serve para
          pão, chaves, anéis ou para não servir de nada numa prateleira com sol da tarde. Limpe com pano seco; não
          precisa de polimento.
        `,
        prose`
          It shines like brass and weighs next to nothing. Capim-dourado, golden grass, is in truth the stem of a
          small white flower from the damp meadows of Jalapão, in Tocantins, sewn in a spiral with silk from buriti
          palm leaves.

          Harvest is allowed only in spring, once the flowers have dried and the seeds are back in the ground. Use it
          for bread, keys or rings, or let it catch the afternoon light and do nothing at all. A dry cloth is all the
          care it needs.
        `,
      ],
      facts: [
        [fact.origin, state.tocantins],
        [fact.material, material.goldenGrass],
        [fact.technique, technique.basketry],
        [fact.care, care.dryCloth],
        [fact.maker, maker.quilombola],
      ],
      options: [option.size],
      variants: each([size.small, '86.00', 14], [size.large, '164.00', 6]),
    },
    {
      slug: 'balaio-de-taquara',
      name: ['Balaio de taquara', 'Taquara bamboo basket'],
      description: [
        prose`
          Taquara é o bambu fino das matas do Sul. Rachada em fitas, raspada e trançada sem prego nem cola, dá um
          balaio leve, que range um pouco quando cheio e conversa com quem o carrega.

          O desenho em duas cores é guarani, e cada trama tem nome e bicho por trás. Guarda roupa, lenha, brinquedo ou
          uma quantidade indecente de mexerica. Pano seco para a poeira e um banho de sol breve se pegar umidade.
        `,
        prose`
          Taquara is the slender bamboo of southern Brazil’s forests. Split into ribbons, scraped and woven without
          nails or glue, it makes a light basket that creaks a little when full, as though commenting on the load.

          The two-coloured pattern is Guarani work, and each weave carries a name and an animal. It holds laundry,
          firewood, toys or an indecent quantity of tangerines. Dust it with a dry cloth and air it in the sun if it
          gets damp.
        `,
      ],
      facts: [
        [fact.origin, state.parana],
        [fact.material, material.taquara],
        [fact.technique, technique.basketry],
        [fact.care, care.dryCloth],
        [fact.maker, maker.indigenous],
      ],
      options: [],
      variants: one('92.00', 10),
    },
    {
      slug: 'fruteira-de-aruma',
      name: ['Fruteira de arumã', 'Arumã cane fruit bowl'],
      description: [
        prose`
          O arumã cresce com o pé na água, no alto Rio Negro. Os Baniwa descascam o talo, tingem as talas com
          pigmentos da mata e trançam desenhos que vêm dos avós dos avós: caminho de formiga, casco de jabuti, espinha
          de peixe.

          O resultado é uma fruteira rasa, firme, em preto, vermelho e palha, que dá vontade de deixar vazia para ver
          o fundo. Mas banana fica bem. Limpe com pano seco e mantenha longe da chuva, que ela já tomou bastante.
        `,
        prose`
          Arumã is a cane that grows with its feet in the water along the upper Rio Negro. The Baniwa people strip it,
          dye the splints with forest pigments and weave patterns handed down from their grandparents’ grandparents:
          ant trails, tortoise shell, fish bone.

          The bowl is shallow and firm, in black, red and straw, and you may want to leave it empty to see the bottom.
          Bananas suit it, though. Wipe with a dry cloth.
        `,
      ],
      facts: [
        [fact.origin, state.amazonas],
        [fact.material, material.aruma],
        [fact.technique, technique.basketry],
        [fact.care, care.dryCloth],
        [fact.maker, maker.indigenous],
      ],
      options: [],
      variants: one('138.00', 5),
    },
  ],
};
