import { grid, one, prose, samePrice, type DemoShelf } from '../demo-product.ts';
import { biome, care, colour, fact, maker, material, option, SIZES, state, technique } from '../vocabulary.ts';

export const clothes: DemoShelf = {
  slug: 'roupas',
  name: ['Roupas', 'Clothes'],
  description: [
    'Panos que respiram, para um país que transpira.',
    'Cloth that breathes, from a country that perspires.',
  ],
  products: [
    {
      slug: 'camiseta-de-algodao-organico',
      name: ['Camiseta de algodão orgânico', 'Organic cotton T-shirt'],
      description: [
        prose`
          As cores não são tingidas: são colhidas. Na Paraíba o algodão já nasce cru, caramelo ou verde, plantado sem
          veneno por agricultores familiares, e vai assim, da cor que veio ao mundo, para a malha macia desta
          camiseta.

          Corte reto, gola que não cede, costura dupla. E um capricho da fibra: com as lavagens a cor fica mais forte,
          ao contrário de tudo o mais no guarda-roupa. Máquina, água fria, do avesso.
        `,
        prose`
          These colours are not dyed but harvested. In Paraíba the cotton itself grows in cream, caramel and green,
          farmed without pesticides by families, and it is knitted into this soft jersey just as it came off the
          plant.

          A straight cut, a collar that holds its shape, double stitching. The fibre has one quirk: washing deepens
          the colour, which is more than can be said for the rest of your wardrobe. Machine wash cold, inside out.
        `,
      ],
      facts: [
        [fact.origin, state.paraiba],
        [fact.material, material.cotton],
        [fact.care, care.machine],
        [fact.maker, maker.cooperative],
      ],
      options: [option.colour, option.size],
      variants: grid(
        SIZES,
        [colour.raw, ['89.90', '109.90'], 25, 40, 30, 12],
        [colour.caramel, ['89.90', '109.90'], 14, 22, 18, 6],
        [colour.moss, ['89.90', '109.90'], 9, 16, 3, 0],
      ),
    },
    {
      slug: 'camisa-de-linho',
      name: ['Camisa de linho', 'Linen shirt'],
      description: [
        prose`
          Cortada larga no Ceará, onde roupa que gruda não passa do meio-dia. O linho pesa pouco, seca depressa e
          amassa com dignidade; quem passa linho a ferro toda vez ainda não entendeu o linho.

          Gola pequena, um bolso, botões de casca de coco que estalam de leve ao fechar. Lave à máquina em ciclo suave
          e pendure molhada no cabide: o peso da água faz metade do serviço. Amacia a cada verão.
        `,
        prose`
          Cut loose in Ceará, where anything that clings is taken off by noon. The linen weighs little, dries fast and
          creases with dignity; people who iron it every time have not quite understood linen.

          It has a small collar, one pocket and coconut-shell buttons that click softly as you do them up. Machine
          wash on gentle and hang it up dripping: the weight of the water does half the ironing. It gets softer every
          summer.
        `,
      ],
      facts: [
        [fact.origin, state.ceara],
        [fact.material, material.linen],
        [fact.care, care.machine],
        [fact.maker, maker.workshop],
      ],
      options: [option.colour, option.size],
      variants: grid(SIZES, [colour.white, '219.00', 8, 14, 11, 4], [colour.sand, '219.00', 6, 9, 7, 2]),
    },
    {
      slug: 'vestido-de-renda-de-bilro',
      name: ['Vestido de renda de bilro', 'Bobbin lace dress'],
      description: [
        prose`
          Na ilha de Santa Catarina, onde há rede há renda, diz o ditado, porque enquanto os maridos pescavam as
          mulheres batiam bilros na almofada. O som é de chuva miúda; o resultado, esta renda de algodão, aberta e
          fresca, sobre um forro liso.

          Comprimento abaixo do joelho, decote discreto, botões nas costas. A renda do corpo leva semanas. Lave à mão,
          sem torcer, e seque deitada numa toalha. Vai a casamento na praia e sai com areia na barra.
        `,
        prose`
          On the island of Santa Catarina they say that where there are nets there is lace: while the men fished, the
          women clicked wooden bobbins on a cushion, a craft brought from the Azores. This is that lace, in cotton,
          open and cool over a plain lining.

          It falls below the knee and buttons down the back. The bodice takes weeks. Wash by hand, never wring, dry it
          flat on a towel. Good for weddings on beaches.
        `,
      ],
      facts: [
        [fact.origin, state.santaCatarina],
        [fact.material, material.cotton],
        [fact.technique, technique.lace],
        [fact.care, care.handWash],
        [fact.maker, maker.artisans],
      ],
      options: [option.size],
      variants: samePrice(SIZES, '398.00', 3, 5, 4, 0),
    },
    {
      slug: 'bermuda-de-sarja',
      name: ['Bermuda de sarja', 'Twill shorts'],
      description: [
        prose`
          Sarja de algodão encorpada, costurada no Agreste pernambucano, onde cada garagem parece ter uma máquina.
          Passa um dedo do joelho para cima e tem bolsos fundos de verdade: celular, chave e um saquinho de amendoim,
          sem risco.

          Cós com elástico só atrás, por gentileza com o almoço de domingo. Vem pré-lavada e não encolhe. Lave do
          avesso, seque à sombra e não passe; a sarja prefere um certo ar de quem veio andando.
        `,
        prose`
          Sturdy cotton twill sewn in inland Pernambuco, where every garage seems to hide a sewing machine. They stop
          a finger above the knee and the pockets are properly deep: phone, keys and a bag of peanuts, no risk.

          The waistband is elasticated at the back only, as a courtesy to Sunday lunch. Pre-washed, so they will not
          shrink. Wash inside out, dry in the shade and skip the ironing; twill likes to look as if it came on foot.
        `,
      ],
      facts: [
        [fact.origin, state.pernambuco],
        [fact.material, material.cotton],
        [fact.care, care.machine],
        [fact.maker, maker.workshop],
      ],
      options: [option.size],
      variants: samePrice(SIZES, ['129.90', '159.90'], 15, 22, 20, 9),
    },
    {
      slug: 'chapeu-de-palha-de-carnauba',
      name: ['Chapéu de palha de carnaúba', 'Carnaúba straw hat'],
      description: [
        prose`
          Palha nova de carnaúba, a palmeira que o Ceará chama de árvore da vida, cortada em fios finos e trançada à
          mão. Deixa passar o vento e barra o sol, que por lá não é figura de linguagem.

          Enrola, dobra e volta ao lugar, desde que não se sente em cima por princípio. Aba de oito centímetros, fita
          de algodão por dentro. Se a palha ressecar, borrife água e modele com a mão. Tamanho único, com ajuste.
        `,
        prose`
          Young leaves of the carnaúba, a palm that Ceará calls the tree of life, are cut into fine strands and
          plaited by hand. The hat lets the breeze in and keeps the sun out, no small matter up there.

          It rolls, folds and springs back, provided you do not sit on it as a matter of principle. The brim is eight
          centimetres wide; a cotton band inside adjusts to any head. If the straw dries out, mist it and reshape it
          with your hands.
        `,
      ],
      facts: [
        [fact.origin, state.ceara],
        [fact.biome, biome.caatinga],
        [fact.material, material.straw],
        [fact.care, care.dryCloth],
        [fact.maker, maker.artisans],
      ],
      options: [],
      variants: one('79.00', 28),
    },
  ],
};
