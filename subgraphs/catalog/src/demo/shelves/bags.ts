import { one, prose, samePrice, type DemoShelf } from '../demo-product.ts';
import { biome, care, colour, fact, maker, material, option, state, technique } from '../vocabulary.ts';

export const bags: DemoShelf = {
  slug: 'bolsas-e-acessorios',
  name: ['Bolsas e acessórios', 'Bags and accessories'],
  description: [
    'Couro de bode, pele de peixe, palha que brilha: coisas pequenas que todo mundo pergunta onde foi.',
    'Goatskin, fish leather, grass that glitters: small things people will ask you about.',
  ],
  products: [
    {
      slug: 'ecobag-de-algodao',
      name: ['Ecobag de algodão', 'Cotton tote bag'],
      description: [
        prose`
          Leva a feira inteira: uma melancia, três abacates maduros, o jornal e um ramo de coentro para fora. Lona de
          algodão grossa, alças compridas que passam no ombro por cima do casaco, costura dupla nas juntas que
          costumam desistir.

          Dobra até o tamanho de uma carteira e volta amassada, sem complexo. Máquina, água fria, e pode passar. A
          crua mostra o que você comprou na semana passada; a preta guarda segredo.
        `,
        prose`
          It carries a whole morning at the feira, the weekly street market: one watermelon, three ripe avocados, a
          newspaper and coriander sticking out of the top. Heavy cotton canvas, long handles that fit over a coat,
          double seams where bags usually give up.

          It folds to the size of a wallet. Machine wash cold. The natural one shows what you bought last week; the
          black one keeps your secrets.
        `,
      ],
      facts: [
        [fact.origin, state.paraiba],
        [fact.material, material.cotton],
        [fact.care, care.machine],
        [fact.maker, maker.cooperative],
      ],
      options: [option.colour],
      variants: samePrice([colour.raw, colour.black], '34.90', 150, 90),
    },
    {
      slug: 'bolsa-de-couro-de-pirarucu',
      name: ['Bolsa de couro de pirarucu', 'Pirarucu leather bag'],
      description: [
        prose`
          O pirarucu é um peixe de até três metros, e a pele dele vira um couro de escamas grandes, em relevo, que
          parece coisa de dragão e é macio como luva. Nenhuma bolsa repete o desenho da outra.

          A pesca é de manejo: as comunidades contam os peixes dos lagos, um a um, e tiram só a parte combinada; a
          carne vai para a mesa e a pele, que ia fora, vem para cá. Forro de algodão, fecho de metal, alça removível.
          Pano seco e sombra.
        `,
        prose`
          The pirarucu, or arapaima, is an Amazonian fish up to three metres long. Its skin becomes a leather of large
          raised scales that looks like dragon and feels like glove. No two bags share a pattern.

          Communities count the fish in their lakes one by one and take only the agreed share. The meat is eaten; the
          skin, once thrown away, comes here. Cotton lining, metal clasp, removable strap. Keep it dry and out of the
          sun.
        `,
      ],
      facts: [
        [fact.origin, state.amazonas],
        [fact.biome, biome.amazon],
        [fact.material, material.leather],
        [fact.care, care.dryCloth],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one('489.00', 4),
    },
    {
      slug: 'brinco-de-capim-dourado',
      name: ['Brinco de capim-dourado', 'Golden grass earrings'],
      description: [
        prose`
          Parece ouro, pesa menos que um bilhete. São argolas achatadas de capim-dourado do Jalapão, enroladas fio a
          fio e costuradas com seda de buriti, num ponto que se ensina em casa, de mãe para filha e, ultimamente, para
          filho também.

          Quatro centímetros, gancho de aço cirúrgico. O brilho é da planta e não descasca. Tire para o banho e para a
          piscina; o resto, festa incluída, ele acompanha sem puxar a orelha de ninguém.
        `,
        prose`
          They look like gold and weigh less than the note that comes with them. Flat rings of golden grass from
          Jalapão, in Tocantins, wound strand by strand and sewn with palm silk in a stitch taught at home, mother to
          daughter and lately to son.

          Four centimetres across, on surgical steel hooks. The shine belongs to the plant and cannot flake off. Take
          them off to swim; otherwise you will forget they are there.
        `,
      ],
      facts: [
        [fact.origin, state.tocantins],
        [fact.material, material.goldenGrass],
        [fact.technique, technique.basketry],
        [fact.care, care.dryCloth],
        [fact.maker, maker.quilombola],
      ],
      options: [],
      variants: one('42.00', 36),
    },
    {
      slug: 'carteira-de-couro-de-bode',
      name: ['Carteira de couro de bode', 'Goatskin wallet'],
      description: [
        prose`
          Couro de bode do sertão de Pernambuco, fino e teimoso como o dono original. Cabem seis cartões, as notas
          dobradas e a foto que você não mostra, tudo num volume que não deforma a calça.

          Curtida com casca de angico e costurada à mão com linha encerada. Começa clara, escurece nas bordas, pega
          brilho onde o polegar passa; daqui a dez anos estará melhor do que hoje. Cera incolor uma vez por ano.
        `,
        prose`
          Goat leather from the backlands of Pernambuco, thin and as stubborn as its first owner. It takes six cards,
          folded notes and the photograph you never show, without spoiling the line of your trousers.

          Tanned with angico bark and sewn by hand with waxed thread. It starts pale, darkens at the edges and shines
          where your thumb rests; ten years from now it will look better than today. Clear wax once a year.
        `,
      ],
      facts: [
        [fact.origin, state.pernambuco],
        [fact.biome, biome.caatinga],
        [fact.material, material.leather],
        [fact.care, care.waxOrOil],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('98.00', 21),
    },
  ],
};
