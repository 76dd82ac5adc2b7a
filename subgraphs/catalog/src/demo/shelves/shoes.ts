import { grid, prose, samePrice, type DemoShelf } from '../demo-product.ts';
import { care, colour, fact, maker, material, option, shoe, state } from '../vocabulary.ts';

export const shoes: DemoShelf = {
  slug: 'calcados',
  name: ['Calçados', 'Shoes'],
  description: [
    'Do chinelo de praia à alpercata do sertão, passando por um tamanco que avisa que chegou.',
    'From beach flip-flops to backland leather, by way of a clog that announces itself.',
  ],
  products: [
    {
      slug: 'sandalia-de-borracha',
      name: ['Sandália de borracha', 'Rubber flip-flops'],
      description: [
        prose`
          O calçado oficial do país, do porteiro ao ministro de férias. Solado macio com grão de arroz na palmilha,
          como se usa desde sempre, e tiras de borracha que não soltam na primeira poça.

          Feita na Paraíba, boia se cair no mar e aguenta asfalto de dezembro. Lave na pia, ou no chuveiro, com você
          dentro. A numeração é brasileira, dois números abaixo da europeia. O barulho de chinelo no corredor é de
          fábrica.
        `,
        prose`
          The national shoe, worn by doormen and by ministers on holiday. The sole is soft, textured like grains of
          rice as tradition demands, and the rubber straps will not pop out in the first puddle.

          Made in Paraíba, they float if the sea takes them and stand up to December tarmac. Rinse them in the sink,
          or in the shower with you aboard. Sizes are Brazilian, two below the European. The flapping in corridors is
          factory-fitted.
        `,
      ],
      facts: [
        [fact.origin, state.paraiba],
        [fact.material, material.rubber],
        [fact.care, care.handWash],
        [fact.maker, maker.smallFactory],
      ],
      options: [option.colour, option.shoe],
      variants: grid(
        [shoe.n35, shoe.n37, shoe.n39, shoe.n41],
        [colour.black, '39.90', 60, 80, 75, 50],
        [colour.blue, '39.90', 35, 48, 42, 28],
        [colour.yellow, '39.90', 20, 26, 4, 0],
      ),
    },
    {
      slug: 'alpercata-de-couro',
      name: ['Alpercata de couro', 'Leather alpercata sandals'],
      description: [
        prose`
          A sandália do vaqueiro, aberta na frente e fechada atrás, feita para terra quente e caminhada longa. No
          Cariri paraibano o couro ainda é curtido com casca de angico, que lhe dá a cor de tijolo e o cheiro de
          oficina boa.

          Costurada à mão sobre sola de couro com borracha por baixo. Aperta nos três primeiros dias e depois não quer
          mais sair do pé. Seque longe do sol se molhar e passe cera de vez em quando.
        `,
        prose`
          The cowhand’s sandal of Brazil’s backlands, open at the toe and closed at the heel, built for hot ground and
          long distances. In the Cariri region of Paraíba the leather is still tanned with angico bark, which makes it
          brick-coloured and good to smell.

          Sewn by hand onto a leather sole with rubber beneath. They pinch for three days and then refuse to leave
          your feet. If they get wet, dry them in the shade; wax them now and then.
        `,
      ],
      facts: [
        [fact.origin, state.paraiba],
        [fact.material, material.leather],
        [fact.care, care.waxOrOil],
        [fact.maker, maker.workshop],
      ],
      options: [option.shoe],
      variants: samePrice([shoe.n38, shoe.n40, shoe.n42], '148.00', 10, 14, 12),
    },
    {
      slug: 'tamanco-de-madeira',
      name: ['Tamanco de madeira', 'Wooden clogs'],
      description: [
        prose`
          Sola de caixeta, madeira tão leve que já foi lápis e instrumento, e uma tira larga de couro presa com
          tachas. Quatro centímetros de salto, firmes, mais confortáveis do que a aparência promete.

          No litoral do Paraná, o fandango se dança batendo tamanco no assoalho; em apartamento, os vizinhos de baixo
          também acompanham. A sola tem uma lâmina de borracha para não escorregar. Pano seco na madeira, cera no
          couro.
        `,
        prose`
          The soles are caixeta, a wood light enough for pencils and musical instruments, with a broad leather strap
          held by brass tacks. The heel is four centimetres, steady and kinder than it looks.

          On the coast of Paraná people dance the fandango by stamping clogs on floorboards; in a flat, the neighbours
          below take part too. A thin layer of rubber keeps them from slipping. Dust the wood with a dry cloth and wax
          the leather. Sizes are Brazilian, two below the European.
        `,
      ],
      facts: [
        [fact.origin, state.parana],
        [fact.material, material.wood],
        [fact.care, care.waxOrOil],
        [fact.maker, maker.workshop],
      ],
      options: [option.shoe],
      variants: samePrice([shoe.n36, shoe.n38], '169.00', 6, 7),
    },
  ],
};
