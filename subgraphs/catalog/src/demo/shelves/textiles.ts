import { grid, one, prose, samePrice, type DemoShelf } from '../demo-product.ts';
import { biome, care, colour, fact, maker, material, option, size, state, technique } from '../vocabulary.ts';

export const textiles: DemoShelf = {
  slug: 'redes-e-texteis',
  name: ['Redes e têxteis', 'Hammocks and textiles'],
  description: [
    'Fio, tear e agulha: o que se pendura, se estende e se pisa descalço.',
    'Thread, loom and needle: things to hang, to spread and to walk on barefoot.',
  ],
  products: [
    {
      slug: 'rede-de-algodao-cru',
      name: ['Rede de algodão cru', 'Raw cotton hammock'],
      description: [
        prose`
          Tecida em tear manual no Ceará, terra que trata rede como assunto sério. O pano é grosso e fresco, os punhos
          são reforçados e as varandas, aquelas franjas largas de crochê, balançam meio segundo depois de você.

          Na cor do algodão ou com o fio tingido antes do tear. O segredo é deitar na diagonal: o corpo fica reto e a
          sesta dura mais. Lave à mão com sabão de coco e seque à sombra. Ganchos não vêm; vontade de trabalhar também
          não.
        `,
        prose`
          Woven on a hand loom in Ceará, a state that takes hammocks seriously. The cloth is thick and cool, the end
          cords are reinforced, and the wide crocheted fringes, called varandas, swing half a second after you do.

          It comes in the colour of the cotton or in yarn dyed before weaving. The trick is to lie diagonally: your
          back stays straight and the nap lasts longer. Wash by hand and dry in the shade. Hooks are not included, nor
          is any wish to work.
        `,
      ],
      facts: [
        [fact.origin, state.ceara],
        [fact.material, material.cotton],
        [fact.technique, technique.handloom],
        [fact.care, care.handWash],
        [fact.maker, maker.workshop],
      ],
      options: [option.size, option.colour],
      variants: grid(
        [colour.raw, colour.blue, colour.terracotta],
        [size.single, ['189.00', '219.00'], 22, 9, 6],
        [size.double, ['249.00', '289.00'], 18, 7, 3],
      ),
    },
    {
      slug: 'manta-de-tear',
      name: ['Manta de tear', 'Handloom throw'],
      description: [
        prose`
          Fios de algodão passados um a um num tear de madeira, em Minas, onde há cidades em que se ouve o batente da
          rua. Leve em janeiro, suficiente em julho, e com peso bastante para não escorregar do sofá.

          As franjas são torcidas à mão e as cores lembram barranco, areia e mata. Lave à máquina em água fria e seque
          estendida; nas primeiras vezes, longe da camisa branca. Cachorros a escolhem sempre, e têm razão.
        `,
        prose`
          Cotton yarn passed thread by thread through a wooden loom in Minas Gerais, where there are towns in which
          you can hear the weaving from the street. Light in summer, enough for winter, heavy enough to stay on the
          sofa.

          The fringes are twisted by hand and the colours are those of sand, red earth and forest. Machine wash cold
          and dry flat, at first well away from white shirts. Dogs choose it every time, and dogs know.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.material, material.cotton],
        [fact.technique, technique.handloom],
        [fact.care, care.machine],
        [fact.maker, maker.artisans],
      ],
      options: [option.colour],
      variants: samePrice([colour.sand, colour.terracotta, colour.forest], '159.00', 12, 9, 0),
    },
    {
      slug: 'jogo-americano-de-renda-renascenca',
      name: ['Jogo americano de renda renascença', 'Renascença lace place mats'],
      description: [
        prose`
          São quatro lugares de linho com barrado de renascença, a renda que o Agreste de Pernambuco borda sobre um
          risco de papel: prende-se a fita, fecham-se os vazios com agulha, em pontos que se chamam aranha e abacaxi,
          e no fim o papel vai embora.

          Cada peça leva perto de uma semana de mão. Lave com sabão neutro, sem torcer, e passe pelo avesso ainda
          úmido. Molho de tomate se convida sozinho; ponha os pratos fundos com calma.
        `,
        prose`
          Four linen mats edged in renascença, the needle lace of inland Pernambuco. A cotton tape is tacked along a
          drawing on paper, the gaps are filled with stitches that have names like spider and pineapple, and the paper
          is then cut away.

          Each mat takes about a week. Wash with mild soap, do not wring, and iron on the back while still damp.
          Tomato sauce invites itself, so serve the soup calmly.
        `,
      ],
      facts: [
        [fact.origin, state.pernambuco],
        [fact.material, material.linen],
        [fact.technique, technique.lace],
        [fact.care, care.handWash],
        [fact.maker, maker.artisans],
      ],
      options: [],
      variants: one('220.00', 7),
    },
    {
      slug: 'tapete-de-sisal',
      name: ['Tapete de sisal', 'Sisal rug'],
      description: [
        prose`
          O sisal vem do sertão baiano, onde a planta cresce sem pedir água e a fibra é batida, penteada e seca ao sol
          em varais compridos. Trançada firme, dá um tapete seco ao toque, cor de palha, que segura areia melhor que
          muita porta.

          Mede 1 m por 1,40 m e fica bem na entrada ou debaixo da mesa. Aspire ou bata na varanda; água, só num pano
          bem torcido. Descalço, ele faz uma massagem que no começo parece bronca.
        `,
        prose`
          Sisal comes from the dry interior of Bahia, where the plant grows without asking for water and the fibre
          dries in the sun on long lines. Tightly braided, it makes a straw-coloured rug that stops sand better than
          most doors.

          It measures 1 m by 1.4 m and belongs in a hallway or under a table. Vacuum it or beat it outdoors; water
          only on a well-wrung cloth. Under bare feet it gives a massage that at first feels like a telling-off.
        `,
      ],
      facts: [
        [fact.origin, state.bahia],
        [fact.biome, biome.caatinga],
        [fact.material, material.sisal],
        [fact.care, care.dryCloth],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one(['129.90', '149.90'], 19),
    },
  ],
};
