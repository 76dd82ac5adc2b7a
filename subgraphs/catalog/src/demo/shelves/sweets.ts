import { each, one, prose, type DemoShelf } from '../demo-product.ts';
import { contains, fact, maker, option, state, storage, weight } from '../vocabulary.ts';

export const sweets: DemoShelf = {
  slug: 'doces',
  name: ['Doces', 'Sweets'],
  description: [
    'Tacho, forno e colher de pau: a sobremesa brasileira antes da caixinha.',
    'Copper pots, ovens and wooden spoons: Brazilian pudding as it was before packets.',
  ],
  products: [
    {
      slug: 'doce-de-leite-de-tacho',
      name: ['Doce de leite de tacho', 'Copper-pot doce de leite'],
      description: [
        prose`
          Leite, açúcar e cinco horas de braço. O doce engrossa no tacho de cobre até ficar da cor de couro claro,
          liso na colher, com aquele fundo de caramelo que só o fogo lento dá. Menos doce do que você lembra.

          Vai no pão, no queijo, na banana ou direto na colher, de pé, com a porta da geladeira aberta. Depois de
          aberto, guarde gelado e termine em três semanas; ninguém nunca precisou do aviso.
        `,
        prose`
          Milk, sugar and five hours of somebody’s arm. This milk caramel thickens in a copper pot until it is the
          colour of pale leather, smooth on the spoon and less sweet than you remember.

          Spread it on bread, spoon it over cheese or banana, or eat it standing up with the fridge door open, as is
          customary. Once opened, keep it cold and finish it within three weeks. Nobody has ever needed the warning.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.contains, contains.milk],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.familyFarm],
      ],
      options: [option.weight],
      variants: each([weight.g250, '19.90', 90], [weight.g600, '39.90', 40]),
    },
    {
      slug: 'goiabada-cascao',
      name: ['Goiabada cascão', 'Goiabada cascão (chunky guava paste)'],
      description: [
        prose`
          Goiaba vermelha cozida com a casca até soltar do tacho. O cascão são os pedaços de fruta que o doce liso
          joga fora; aqui eles ficam, escuros e um pouco ásperos, para o dente ter o que fazer.

          Corte em fatias da grossura de um dedo e ponha em cima de um queijo branco: está feito o romeu e julieta,
          casamento que em Minas deu certo. Embrulhada em papel, fora da geladeira, dura meses e melhora nas beiradas.
        `,
        prose`
          Red guavas cooked down, skin and all, until the paste comes away from the pot. Cascão means the thick bits
          that smooth guava paste leaves out; here they stay, dark and slightly coarse, so that your teeth have
          something to do.

          Cut it as thick as a finger and lay it on white cheese. Brazilians call the pair Romeo and Juliet, and in
          Minas Gerais the marriage worked out. Wrapped in paper, it keeps for months out of the fridge.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.weight, weight.g500],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.familyFarm],
      ],
      options: [],
      variants: one('24.50', 70),
    },
    {
      slug: 'cocada-de-forno',
      name: ['Cocada de forno', 'Baked coconut cocada'],
      description: [
        prose`
          Coco fresco, ralado na hora, com açúcar, manteiga e ovos. O forno doura a superfície até ela estalar sob a
          colher; embaixo fica úmido, quase um pudim, com fiapos de coco que se deixam mastigar.

          Vem na travessinha de alumínio em que assou. Dez minutos de forno trazem de volta o perfume de tabuleiro
          baiano; uma bola de sorvete de creme cuida do resto. Na geladeira dura dez dias, se estiver bem escondida.
        `,
        prose`
          Fresh coconut, grated that morning, with sugar, butter and eggs. The oven browns the top until it cracks
          under the spoon; below it stays moist, halfway to a pudding, with shreds of coconut you can actually chew.

          Cocada is what the women of Bahia sell from trays on street corners, and this one comes in the little tin it
          was baked in. Ten minutes in a warm oven wake it up. It keeps ten days in the fridge, well hidden.
        `,
      ],
      facts: [
        [fact.origin, state.bahia],
        [fact.weight, weight.g250],
        [fact.contains, contains.milkAndEggs],
        [fact.storage, storage.fridge],
      ],
      options: [],
      variants: one('18.00', 55),
    },
    {
      slug: 'pacoca-de-colher',
      name: ['Paçoca de colher', 'Spoonable paçoca (peanut sweet)'],
      description: [
        prose`
          A paçoca da festa junina em estado pastoso: amendoim torrado, açúcar mascavo e uma pitada de sal moídos
          juntos até quase virarem creme. Quase, porque sobram uns grãozinhos que crocam.

          Não leva óleo nem leite em pó, então o amendoim se separa um pouco; mexa e siga em frente. Uma colher no
          café da manhã, outra na banana, uma terceira sem testemunhas. Guarde no armário, no alto, longe das crianças
          e de você.
        `,
        prose`
          Paçoca is the crumbly peanut sweet of Brazil’s June festivals. This is the version you can spoon: roasted
          peanuts, dark muscovado sugar and a pinch of salt, ground until nearly a cream but with a little crunch left
          in.

          There is no added oil or milk powder, so it separates slightly; stir and carry on. Try it on toast, on a
          banana, or alone with the lights off. Store it on a high shelf, out of reach of children and yourself.
        `,
      ],
      facts: [
        [fact.origin, state.saoPaulo],
        [fact.weight, weight.g250],
        [fact.contains, contains.peanuts],
        [fact.storage, storage.cupboard],
      ],
      options: [],
      variants: one('16.90', 100),
    },
    {
      slug: 'bombom-de-cupuacu',
      name: ['Bombom de cupuaçu', 'Cupuaçu chocolates'],
      description: [
        prose`
          Morde-se o chocolate amargo e o cupuaçu aparece: ácido, cremoso, com cheiro de abacaxi, pera e floresta
          molhada. A fruta é prima do cacau, o que explica por que os dois se dão tão bem.

          Doze bombons numa caixa. O cacau cresce nas várzeas do Pará, que o rio aduba de graça todo ano; a polpa é
          cozida com açúcar e mais nada. Guarde em lugar fresco e sirva na temperatura da sala, quando o recheio fica
          macio.
        `,
        prose`
          Bite through the dark shell and there is the cupuaçu: sharp, creamy, smelling of pineapple, pear and wet
          forest. The fruit is a cousin of cacao, which may be why the two get on so well.

          Twelve to a box. The cacao grows on river islands in Pará that the flood fertilises every year, free of
          charge; the pulp is cooked with sugar and nothing else. Keep them cool, serve them at room temperature.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one('42.00', 30),
    },
  ],
};
