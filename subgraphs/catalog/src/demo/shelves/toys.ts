import { one, prose, type DemoShelf } from '../demo-product.ts';
import { care, fact, maker, material, state, technique } from '../vocabulary.ts';

export const toys: DemoShelf = {
  slug: 'brinquedos-e-musica',
  name: ['Brinquedos e música', 'Toys and music'],
  description: [
    'Coisas que pulam, giram e batucam, sem bateria e sem atualização.',
    'Things that leap, spin and drum, with no batteries and no updates.',
  ],
  products: [
    {
      slug: 'peteca-de-palha',
      name: ['Peteca de palha', 'Corn husk peteca'],
      description: [
        prose`
          Do tupi, bater com a mão. A peteca já voava por aqui antes de haver Brasil: uma base de palha de milho
          dobrada, quatro penas coloridas e a ordem de não deixar cair. O som na palma é seco e viciante.

          Jogue em dois, em roda, por cima do varal ou da rede de vôlei; em Minas, há adultos que a levam muito a
          sério. As penas são de galinha, tingidas. Não molhe. Cabe no bolso e faz um quintal inteiro levantar do
          sofá.
        `,
        prose`
          From a Tupi word for striking with the hand. Petecas flew here before there was a Brazil: a pad of folded
          corn husk, four dyed feathers and an order not to let it drop. Think of badminton that has lost its racket
          and does not miss it.

          Play in pairs, in a ring or over a washing line; in Minas Gerais grown adults take it very seriously. The
          feathers are chicken’s. Keep it dry. It fits a pocket.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.material, material.straw],
        [fact.care, care.dryCloth],
        [fact.maker, maker.artisans],
      ],
      options: [],
      variants: one('22.00', 64),
    },
    {
      slug: 'piao-de-madeira',
      name: ['Pião de madeira', 'Wooden spinning top'],
      description: [
        prose`
          Madeira torneada, ponta de ferro e uma fieira de algodão, que se enrola apertada, de baixo para cima. Depois
          é braço, pulso e fé. Quando acerta, ele dorme: gira tão reto que parece parado.

          Quem cresceu com um sabe jogar no chão, pegar na palma e passar para a mão do outro, ainda rodando. Quem não
          cresceu aprende em uma tarde e marca o piso da sala; prefira o quintal. Não é para menores de seis anos.
        `,
        prose`
          Turned wood, an iron tip and a cotton cord, wound tight from the bottom up. After that it is arm, wrist and
          faith. When you get it right the top sleeps, as Brazilians say: it spins so straight that it seems to stand
          still.

          Those who grew up with one can scoop it up, still spinning, and pass it from palm to palm. Everyone else
          learns in an afternoon and dents the floor, so go outside. Not for children under six.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.material, material.wood],
        [fact.technique, technique.wheel],
        [fact.care, care.waxOrOil],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('15.00', 88),
    },
    {
      slug: 'berimbau-de-beriba',
      name: ['Berimbau de beriba', 'Beriba wood berimbau'],
      description: [
        prose`
          Um arco, um arame, uma cabaça: três coisas que não eram música até a Bahia juntá-las numa roda de capoeira.
          A verga é de beriba, que enverga sem quebrar, e a cabaça, escolhida de ouvido, dá o ronco que se sente na
          barriga.

          Vem completo, com caxixi, baqueta e dobrão. Arme o arame antes de tocar e solte depois, para a madeira
          descansar. O dedo mindinho reclama na primeira semana; é ele que segura tudo. Pano seco na cabaça.
        `,
        prose`
          A bow, a wire and a gourd: three things that were not music until they met in Bahia and began to lead the
          capoeira, the fight that is also a dance. The bow is beriba wood, which bends without breaking; the gourd is
          chosen by ear.

          It comes complete, with stick, coin and caxixi, a small woven rattle. String it to play and loosen it
          afterwards. Your little finger will complain for a week, as it holds everything up.
        `,
      ],
      facts: [
        [fact.origin, state.bahia],
        [fact.material, material.wood],
        [fact.care, care.dryCloth],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('240.00', 6),
    },
    {
      slug: 'pandeiro-de-couro',
      name: ['Pandeiro de couro', 'Leather pandeiro'],
      description: [
        prose`
          Aro de jenipapo, pele de cabra e cinco pares de platinelas de bronze, que chiam em vez de tinir. Polegar,
          ponta dos dedos, punho: uma mão faz o bumbo, a caixa e o chocalho, e a outra só precisa aguentar.

          É o pandeiro do choro e do samba, montado no Rio, com dez polegadas. Couro afina com o tempo, o do céu: em
          dia úmido ele afrouxa, e um minuto perto da lâmpada resolve. Guarde na capa, que vem junto.
        `,
        prose`
          A jenipapo wood frame, a goatskin head and five pairs of bronze jingles that hiss rather than tinkle. Thumb,
          fingertips, heel of the hand: one hand plays bass drum, snare and shaker while the other merely holds on.

          This is the tambourine of samba and choro, Rio’s instrumental music, built there and ten inches across. Skin
          follows the weather; on damp days it slackens, and a minute near a lamp puts it right. A cover is included.
        `,
      ],
      facts: [
        [fact.origin, state.rioDeJaneiro],
        [fact.material, material.leather],
        [fact.care, care.dryCloth],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one(['289.00', '329.00'], 10),
    },
  ],
};
