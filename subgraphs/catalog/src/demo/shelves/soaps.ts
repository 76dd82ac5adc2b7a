import { each, one, prose, type DemoShelf } from '../demo-product.ts';
import { biome, fact, maker, option, state, use, volume, weight } from '../vocabulary.ts';

export const soaps: DemoShelf = {
  slug: 'sabonetes-e-oleos',
  name: ['Sabonetes e óleos', 'Soaps and oils'],
  description: ['O que a floresta espreme e o quintal perfuma.', 'What the forest presses and the garden scents.'],
  products: [
    {
      slug: 'sabonete-de-castanha-do-para',
      name: ['Sabonete de castanha-do-pará', 'Brazil nut soap'],
      description: [
        prose`
          O óleo da castanha deixa a espuma cremosa, quase de barbear, e a pele sem aquela sensação de papel. O cheiro
          é de castanha torrada com um pouco de baunilha; convém explicar às crianças que não se come.

          Feito a frio, cortado à mão e curado seis semanas numa prateleira em Belém, onde seca por insistência. Barra
          de cem gramas, sem corante. Dura mais se descansar numa saboneteira com furos, de onde ela veja o banho sem
          participar.
        `,
        prose`
          Brazil nut oil makes a lather so creamy you could shave with it, and leaves the skin without that papery
          feeling. It smells of toasted nuts and a little vanilla; children may need to be told that it is not food.

          Cold-processed, cut by hand and cured for six weeks on a shelf in humid Belém, where nothing dries without
          persistence. A bar of one hundred grams, no colouring. It lasts longer on a dish that drains.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.biome, biome.amazon],
        [fact.use, use.skin],
        [fact.weight, weight.g100],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one(['18.90', '22.90'], 110),
    },
    {
      slug: 'sabonete-de-argila-branca',
      name: ['Sabonete de argila branca', 'White clay soap'],
      description: [
        prose`
          Argila branca, óleo de coco e lavanda plantada na serra catarinense, que ali pega geada e cheira mais forte
          por desaforo. A espuma é fina, a barra é lisa como seixo e a limpeza não deixa a pele repuxando.

          Processo frio, seis semanas de cura, nenhuma cor além da que a argila tem. Serve para o rosto e para o
          resto. Guarde uma barra fechada na gaveta das meias até chegar a vez dela.
        `,
        prose`
          White clay, coconut oil and lavender from the highlands of Santa Catarina, where the frost gets at it and it
          smells stronger out of spite. The lather is fine, the bar smooth as a pebble, and skin is not left feeling
          tight.

          Cold-processed, cured for six weeks, with no colour but the clay’s own. It will do for the face and for
          everything else. Keep the next bar, still wrapped, among your socks.
        `,
      ],
      facts: [
        [fact.origin, state.santaCatarina],
        [fact.use, use.skin],
        [fact.weight, weight.g100],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('17.90', 105),
    },
    {
      slug: 'oleo-de-copaiba',
      name: ['Óleo de copaíba', 'Copaiba oil'],
      description: [
        prose`
          Fura-se o tronco com um trado, põe-se uma mangueira, espera-se, e depois o furo é tampado para a árvore
          descansar alguns anos. O que escorre é um óleo dourado com cheiro de madeira, pimenta e chuva.

          A Amazônia o usa desde muito antes da farmácia; nós o vendemos para massagem, misturado a um óleo vegetal, e
          para dar fundo a perfumes caseiros. Uso externo. Teste antes uma gota no braço. O vidro é escuro porque a
          luz o cansa.
        `,
        prose`
          A hole is drilled in the trunk, a tube fitted, and everyone waits; then the hole is plugged and the tree
          left in peace for some years. What drips out is a golden oil that smells of wood, pepper and rain.

          The Amazon knew it long before pharmacies. We sell it for massage, diluted in a plain vegetable oil, and as
          a base note for home-made scents. For external use; try a drop on your arm first. Keep it dark.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.biome, biome.amazon],
        [fact.use, use.skin],
        [fact.maker, maker.gatherers],
      ],
      options: [option.volume],
      variants: each([volume.ml30, '39.00', 40], [volume.ml100, '98.00', 18]),
    },
    {
      slug: 'manteiga-de-murumuru',
      name: ['Manteiga de murumuru', 'Murumuru butter'],
      description: [
        prose`
          O murumuru é uma palmeira coberta de espinhos do tamanho de um dedo, e talvez por isso guarde tão bem uma
          semente tão macia. Os frutos caem sozinhos; colhe-se no chão, com calma e botas.

          Prensada a frio, vira uma manteiga branca que derrete entre as mãos e quase não tem cheiro. Passe um tico
          nas pontas do cabelo úmido ou deixe meia hora antes de lavar. Um tico mesmo: com duas colheres, você vira
          escultura. No calor amolece e volta.
        `,
        prose`
          The murumuru is a palm covered in spines as long as a finger, which may be how it protects such a gentle
          seed. The fruit drops by itself and is gathered from the ground, calmly, in boots.

          Pressed cold, it becomes a white butter that melts in your hands and hardly smells at all. Work a dab into
          the ends of damp hair, or leave it on for half an hour before washing. A dab: with two spoonfuls you become
          a statue.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.biome, biome.amazon],
        [fact.use, use.hair],
        [fact.weight, weight.g100],
        [fact.maker, maker.gatherers],
      ],
      options: [],
      variants: one('52.00', 27),
    },
    {
      slug: 'oleo-de-andiroba',
      name: ['Óleo de andiroba', 'Andiroba oil'],
      description: [
        prose`
          Amargo até no cheiro. As sementes da andiroba boiam pelos igarapés, são cozidas, descansam semanas e pingam
          devagar um óleo amarelo, tirado do mesmo jeito há gerações. Nas casas ribeirinhas se diz que os mosquitos
          não o suportam.

          Não prometemos nada pelos mosquitos, que não assinaram; na mata, leve também o repelente. O óleo vale pela
          massagem nos pés cansados e pelo brilho que dá à madeira. Uso externo. Abaixo de 25 graus ele empedra;
          aqueça na mão.
        `,
        prose`
          It even smells bitter. Andiroba seeds drift down Amazonian creeks, are boiled, left for weeks and slowly
          give up a yellow oil, extracted today as it was generations ago. Families along the river say mosquitoes
          cannot stand it.

          We promise nothing on behalf of the mosquitoes, so take proper repellent to the forest as well. Use the oil
          for tired feet or for polishing wood. External use only. Below 25 degrees it sets; warm it in your hand.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.biome, biome.amazon],
        [fact.use, use.skin],
        [fact.volume, volume.ml100],
        [fact.maker, maker.gatherers],
      ],
      options: [],
      variants: one('34.90', 46),
    },
  ],
};
