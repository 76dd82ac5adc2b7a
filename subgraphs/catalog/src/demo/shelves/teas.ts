import { one, prose, samePrice, type DemoShelf } from '../demo-product.ts';
import { biome, care, fact, grind, maker, material, option, state, storage, weight } from '../vocabulary.ts';

export const teas: DemoShelf = {
  slug: 'chas-e-mates',
  name: ['Chás e mates', 'Tea and mate'],
  description: [
    'Erva, cuia, bomba e uma folha que cheira a quintal depois da chuva.',
    'Mate, the gourd and straw to drink it with, and a leaf that smells of gardens after rain.',
  ],
  products: [
    {
      slug: 'erva-mate-nativa',
      name: ['Erva-mate nativa', 'Native-grown yerba mate'],
      description: [
        prose`
          Cresce à sombra das araucárias, devagar, e por isso amarga menos que a de sol. A folha é sapecada no fogo,
          seca e socada no pilão, e chega verde como tinta, com cheiro de mato e um doce escondido.

          Escolha a fina, que faz a espuma alta do chimarrão gaúcho, ou a grossa, que não entope a bomba dos
          principiantes. Água a setenta graus, nunca fervendo. Guarde no congelador se quiser manter o verde. Contém
          cafeína e puxa conversa.
        `,
        prose`
          It grows slowly in the shade of araucaria pines and is less bitter for it. The leaves are flashed over
          flames, dried and pounded, and arrive as green as paint, smelling of undergrowth with a sweetness hidden
          behind.

          This is the leaf for chimarrão, the shared mate of southern Brazil. Fine makes the tall foam locals insist
          on; coarse is kinder to a beginner’s straw. Use water at seventy degrees. Contains caffeine and causes
          conversation.
        `,
      ],
      facts: [
        [fact.origin, state.rioGrandeDoSul],
        [fact.biome, biome.atlanticForest],
        [fact.weight, weight.g500],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.familyFarm],
      ],
      options: [option.grind],
      variants: samePrice([grind.fine, grind.coarse], '22.90', 70, 70),
    },
    {
      slug: 'cha-de-capim-limao',
      name: ['Chá de capim-limão', 'Lemongrass tea'],
      description: [
        prose`
          Folhas inteiras, cortadas de manhã e secas à sombra, com o cheiro de limão que a gente solta sem querer ao
          passar a mão na moita. No Nordeste é capim-santo, em outros cantos erva-cidreira; a planta não se importa.

          Ferva a água, desligue, jogue um punhado e tampe por cinco minutos. Fica dourado e macio, bom quente com
          biscoito de polvilho e melhor ainda gelado, com abacaxi batido. Não tem cafeína: pode ir até a hora da
          novela.
        `,
        prose`
          Whole leaves, cut in the morning and dried in the shade, with the scent you release by brushing past the
          clump that grows behind half the houses in Brazil.

          Pour boiling water over a handful, cover and wait five minutes. It turns gold and gentle, good hot with a
          biscuit and better still iced, blended with pineapple. It has no caffeine, so it will see you through the
          evening soap opera. Keep the pouch closed and dry.
        `,
      ],
      facts: [
        [fact.origin, state.saoPaulo],
        [fact.weight, weight.g100],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.familyFarm],
      ],
      options: [],
      variants: one('15.90', 95),
    },
    {
      slug: 'cuia-de-porongo',
      name: ['Cuia de porongo', 'Porongo mate gourd'],
      description: [
        prose`
          O porongo é uma abóbora que desistiu da panela. Seco, cortado, lixado por dentro e por fora, vira a cuia do
          chimarrão; uma borda de alpaca protege a boca, a dela e a sua.

          Já vem curada, mas gosta de uma noite cheia de erva usada e água morna antes da estreia. Enxágue sem sabão e
          seque deitada, de boca aberta, longe do sol. Cada uma tem seu desenho e seu peso na mão; a sua vai escurecer
          do seu jeito.
        `,
        prose`
          The porongo is a gourd that gave up on the cooking pot. Dried, cut and sanded inside and out, it becomes the
          cup for chimarrão, southern Brazil’s mate; a rim of nickel silver protects its lip and yours.

          It comes cured, but likes a night full of used mate and warm water before its debut. Rinse without soap and
          dry it on its side, out of the sun. No two are marked alike, and yours will darken with you.
        `,
      ],
      facts: [
        [fact.origin, state.rioGrandeDoSul],
        [fact.material, material.gourd],
        [fact.care, care.waterOnly],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('74.90', 16),
    },
    {
      slug: 'bomba-para-chimarrao',
      name: ['Bomba para chimarrão', 'Mate straw (bomba)'],
      description: [
        prose`
          Um canudo de aço inoxidável com um filtro na ponta, que segura a erva e deixa passar o mate. Tem o
          comprimento certo para uma cuia gaúcha e um bico chato que não queima o lábio.

          O filtro desenrosca para lavar, coisa que as bombas antigas não perdoavam. Uma escovinha vem junto. E a
          única regra que importa: posta a bomba na erva, não se mexe nela. Perguntar por quê também entrega o
          forasteiro.
        `,
        prose`
          A stainless steel straw with a strainer at the end that holds back the leaves and lets through the mate. It
          is cut to the length of a southern gourd, with a flat mouthpiece that does not scald.

          The strainer unscrews for washing, and a small brush comes with it. There is only one rule of etiquette:
          once the bomba stands in the mate, never stir with it. Asking why also marks you as a foreigner.
        `,
      ],
      facts: [
        [fact.origin, state.rioGrandeDoSul],
        [fact.material, material.steel],
        [fact.care, care.dishwasher],
        [fact.maker, maker.smallFactory],
      ],
      options: [],
      variants: one('46.00', 38),
    },
  ],
};
