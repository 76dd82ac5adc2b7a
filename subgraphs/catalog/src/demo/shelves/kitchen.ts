import { each, one, prose, samePrice, type DemoShelf } from '../demo-product.ts';
import { care, colour, fact, maker, material, option, size, state, technique } from '../vocabulary.ts';

export const kitchen: DemoShelf = {
  slug: 'ceramica-e-cozinha',
  name: ['Cerâmica e cozinha', 'Pottery and kitchen'],
  description: [
    'Barro, pedra e madeira que vão ao fogo, à mesa e à herança.',
    'Clay, stone and wood for the fire, the table and, in time, the will.',
  ],
  products: [
    {
      slug: 'panela-de-barro-capixaba',
      name: ['Panela de barro capixaba', 'Capixaba clay pot'],
      description: [
        prose`
          Capixaba é quem nasce no Espírito Santo, e esta é a panela da moqueca de lá. As paneleiras de Goiabeiras a
          modelam sem torno, queimam em fogueira aberta e, ainda em brasa, açoitam com tanino de mangue, que a deixa
          preta e ajuda a vedar.

          Antes da estreia, unte com óleo e aqueça devagar até fumegar. Depois, fogo médio, nenhum choque de frio e
          nada de lava-louça. Ela segue borbulhando na mesa por uns bons minutos, o que atrasa os impacientes e apura
          o caldo.
        `,
        prose`
          Capixaba means from Espírito Santo, and this is the pot for that state’s moqueca, a fish stew. The potters
          of Goiabeiras build it without a wheel, fire it in an open bonfire and, while it glows, beat it with
          mangrove tannin, which blackens and helps seal it.

          Before first use, oil it and heat it slowly until it smokes. Then keep to a medium flame, no cold shocks, no
          dishwasher. It goes on bubbling at the table for several minutes.
        `,
      ],
      facts: [
        [fact.origin, state.espiritoSanto],
        [fact.material, material.clay],
        [fact.technique, technique.handModelled],
        [fact.care, care.waterOnly],
        [fact.maker, maker.artisans],
      ],
      options: [option.size],
      variants: each([size.l2, '98.00', 20], [size.l4, '148.00', 11]),
    },
    {
      slug: 'moringa-de-barro',
      name: ['Moringa de barro', 'Clay water jug (moringa)'],
      description: [
        prose`
          Geladeira de mesa de cabeceira. O barro é poroso, a água transpira um nada pela parede e, evaporando, esfria
          o que ficou dentro. Não faz barulho, não gasta luz e dá à água um gosto discreto de chuva.

          Modelada à mão no Vale do Jequitinhonha, com um copo que serve de tampa. Deixe cheia por um dia antes de
          usar e jogue essa água nas plantas. Lave sem sabão, com a mão ou uma escova macia, e ponha um pires embaixo:
          ela sua mesmo.
        `,
        prose`
          A fridge for the bedside table. The clay is porous, so a little water seeps through the wall, evaporates and
          cools the rest. It makes no noise, uses no power and gives the water a faint taste of rain.

          Built by hand in the Jequitinhonha valley of Minas Gerais, it wears its cup as a lid. Fill it for a day
          before first use and give that water to the plants. Wash without soap, and put a saucer underneath, as it
          does sweat.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.material, material.clay],
        [fact.technique, technique.handModelled],
        [fact.care, care.waterOnly],
        [fact.maker, maker.artisans],
      ],
      options: [],
      variants: one('69.90', 24),
    },
    {
      slug: 'filtro-de-barro-6-litros',
      name: ['Filtro de barro 6 litros', 'Clay water filter, 6 litres'],
      description: [
        prose`
          Toda cozinha brasileira teve um. São duas câmaras de barro, uma sobre a outra, e no meio uma vela de
          cerâmica com carvão ativado, por onde a água desce gota a gota, sem tomada e sem pressa, e chega fresca à
          torneirinha.

          Feito no interior de São Paulo, leva seis litros embaixo. Lave a vela com a parte macia da esponja quando a
          água rarear e troque-a a cada seis meses. O pinga-pinga noturno vem incluído; sente-se falta quando se
          viaja.
        `,
        prose`
          Every Brazilian kitchen has had one. Two clay chambers sit one above the other with a ceramic candle of
          activated carbon in between; water drips through it without plug or hurry and reaches the tap cool.

          Made in upstate São Paulo, it holds six litres below. Rinse the candle with a soft sponge when the flow
          slows and replace it every six months. The dripping at night is included; people miss it when they travel.
        `,
      ],
      facts: [
        [fact.origin, state.saoPaulo],
        [fact.material, material.clay],
        [fact.technique, technique.wheel],
        [fact.care, care.waterOnly],
        [fact.maker, maker.smallFactory],
      ],
      options: [],
      variants: one(['259.00', '298.00'], 13),
    },
    {
      slug: 'caneca-de-ceramica-esmaltada',
      name: ['Caneca de cerâmica esmaltada', 'Glazed ceramic mug'],
      description: [
        prose`
          Torneada à mão, com a espiral dos dedos ainda no fundo e um esmalte que escorre até onde quis parar. Leva
          300 ml, tem alça para três dedos e a borda fina que o lábio agradece.

          Nenhuma sai igual à outra, o que acaba com as discussões de escritório sobre de quem é. Queimada a mais de
          mil e duzentos graus, vai ao micro-ondas e à lava-louça. Café fica melhor nela; testamos muitas vezes, em
          nome da ciência.
        `,
        prose`
          Thrown by hand, with the spiral of the potter’s fingers still at the bottom and a glaze that ran down to
          wherever it cared to stop. It holds 300 ml and has a handle for three fingers and a thin, friendly rim.

          No two are alike, which settles office arguments about whose is whose. Fired above twelve hundred degrees,
          it can go in the microwave and the dishwasher. Coffee tastes better in it; we repeated the experiment often.
        `,
      ],
      facts: [
        [fact.origin, state.saoPaulo],
        [fact.material, material.ceramic],
        [fact.technique, technique.wheel],
        [fact.care, care.dishwasher],
        [fact.maker, maker.workshop],
      ],
      options: [option.colour],
      variants: samePrice([colour.blue, colour.white, colour.ochre], '54.00', 30, 34, 17),
    },
    {
      slug: 'tabua-de-jaqueira',
      name: ['Tábua de jaqueira', 'Jackfruit wood board'],
      description: [
        prose`
          Uma peça só, cortada de jaqueira que o vento derrubou. A madeira nasce amarelo-gema e vai ficando âmbar com
          os anos, a faca e o pão. Tem três centímetros, pesa o justo e não dança na bancada.

          O acabamento é cera de abelha, que deixa um cheiro discreto de colmeia na cozinha. Lave à mão, enxugue de pé
          e passe óleo mineral quando ela parecer com sede. De um lado corte, do outro sirva: queijo não gosta de
          cheiro de cebola.
        `,
        prose`
          One solid piece, cut from jackfruit trees that the wind brought down in Bahia. The wood starts out egg-yolk
          yellow and turns amber with years of knives and bread. It is three centimetres thick and does not dance
          about.

          Finished with beeswax, which leaves a trace of hive in the kitchen. Wash by hand, dry it upright and rub in
          mineral oil whenever it looks thirsty. Chop on one side and serve on the other, for cheese dislikes the
          smell of onion.
        `,
      ],
      facts: [
        [fact.origin, state.bahia],
        [fact.material, material.wood],
        [fact.care, care.waxOrOil],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('118.00', 15),
    },
    {
      slug: 'panela-de-pedra-sabao',
      name: ['Panela de pedra-sabão', 'Soapstone pot'],
      description: [
        prose`
          Escavada num bloco de pedra-sabão de Minas e cintada de cobre, demora a esquentar e se recusa a esfriar: o
          feijão ainda borbulha na mesa meia hora depois de apagado o fogo. Pesa como quem diz a verdade.

          Antes de usar, cure: unte por dentro e por fora, deixe um dia, leve ao forno baixo com água e repita. A
          pedra escurece e fica mais forte. Fogo baixo sempre, água fria nunca na panela quente, e duas mãos para
          levantar.
        `,
        prose`
          Hollowed from a single block of Minas Gerais soapstone and belted with copper, it is slow to heat and
          refuses to cool: beans still bubble at the table half an hour after the flame is out. It weighs what it
          should.

          Cure it first: oil it inside and out, leave it a day, warm it with water in a low oven and repeat. The stone
          darkens and toughens. Always a low flame, never cold water in a hot pot, and two hands to lift it.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.material, material.soapstone],
        [fact.technique, technique.wheel],
        [fact.care, care.waterOnly],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('189.00', 8),
    },
  ],
};
