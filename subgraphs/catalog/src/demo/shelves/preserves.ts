import { each, one, prose, type DemoShelf } from '../demo-product.ts';
import { biome, contains, fact, maker, option, state, storage, volume, weight } from '../vocabulary.ts';

export const preserves: DemoShelf = {
  slug: 'mel-e-conservas',
  name: ['Mel e conservas', 'Honey and preserves'],
  description: [
    'O que a mata, o quintal e a seca deixam no vidro.',
    'What forest, garden and dry season leave behind in a jar.',
  ],
  products: [
    {
      slug: 'mel-de-abelha-jatai',
      name: ['Mel de abelha jataí', 'Jataí bee honey'],
      description: [
        prose`
          A jataí tem o tamanho de um grão de arroz, não tem ferrão e faz, quando muito, um litro de mel por ano. Ele
          é claro, quase líquido, com acidez de limão e perfume de flor: mais um tempero do que um doce.

          As abelhas o guardam em potinhos de cera, de onde se tira com seringa e delicadeza. Pingue no queijo, na
          fruta, no peixe cru. Tem mais água que o mel comum, por isso vai à geladeira. Como todo mel, não é para
          menores de um ano.
        `,
        prose`
          The jataí is a native Brazilian bee the size of a grain of rice. She has no sting and fills perhaps a litre
          a year, so her honey is rare: pale, runny, sharp as lemon and scented with blossom, closer to a seasoning
          than a sweet.

          It is drawn from little wax pots with a syringe and some tact. Drip it over cheese, fruit or raw fish. Keep
          it in the fridge and, like all honey, away from babies under one.
        `,
      ],
      facts: [
        [fact.origin, state.bahia],
        [fact.biome, biome.atlanticForest],
        [fact.storage, storage.fridge],
        [fact.maker, maker.familyFarm],
      ],
      options: [option.weight],
      variants: each([weight.g140, '38.00', 30], [weight.g280, '69.00', 15]),
    },
    {
      slug: 'mel-silvestre-da-caatinga',
      name: ['Mel silvestre da Caatinga', 'Wild Caatinga honey'],
      description: [
        prose`
          Quando a Caatinga parece morta, o juazeiro e a aroeira abrem flor, e as abelhas trabalham. Sai um mel
          âmbar-escuro, espesso, com cheiro de madeira e um amargo breve que segura o doce.

          É colhido em apiários do sertão baiano, longe de lavoura, e apenas decantado. Se cristalizar, está vivo e
          inteiro: banho-maria morno e ele volta atrás. Fica bom no queijo coalho, no cuscuz e no café. Não se dá mel
          a menores de um ano.
        `,
        prose`
          The Caatinga is the thorny dry forest of Brazil’s north-east. When it looks quite dead, its toughest trees
          come into flower and the bees go to work. The honey is dark amber, thick, woody, with a brief bitterness
          that keeps the sweetness honest.

          It comes from hives far from any crop and is only left to settle. If it crystallises, stand the jar in warm
          water. Good on grilled cheese. Not for babies under one.
        `,
      ],
      facts: [
        [fact.origin, state.bahia],
        [fact.biome, biome.caatinga],
        [fact.weight, weight.g500],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one('29.90', 60),
    },
    {
      slug: 'castanha-do-para',
      name: ['Castanha-do-pará', 'Brazil nuts from Pará'],
      description: [
        prose`
          Cai de árvores de quarenta metros, dentro de um ouriço duro como coco, e por isso o castanheiro espera a
          chuva passar antes de entrar na mata. Descascada e levemente torrada, ela estala e depois derrete, com gosto
          de manteiga e coco.

          A castanheira quase só frutifica com floresta em volta, porque depende de abelhas que moram lá. Comer
          castanha é, portanto, um bom argumento. Feche bem o pacote e guarde longe da luz; o óleo dela rança fácil.
        `,
        prose`
          They fall from trees forty metres tall, packed in a shell as hard as a coconut, so sensible gatherers wait
          for the rain and wind to pass. Shelled and lightly toasted, they snap, then melt, tasting of butter and
          coconut.

          The tree rarely bears fruit without forest around it, because the bees it needs live there. Eating Brazil
          nuts is thus a decent argument for trees. Reseal the bag and keep it in the dark.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.biome, biome.amazon],
        [fact.weight, weight.g250],
        [fact.contains, contains.treeNuts],
        [fact.maker, maker.gatherers],
      ],
      options: [],
      variants: one('44.90', 75),
    },
    {
      slug: 'acai-em-po-liofilizado',
      name: ['Açaí em pó liofilizado', 'Freeze-dried açaí powder'],
      description: [
        prose`
          Só a polpa, congelada e seca a frio até virar um pó roxo que mancha o que encontra. O gosto é o do açaí de
          Belém: terra molhada, cacau e um fundo de azeitona, sem nada de xarope.

          Bata uma colher com banana congelada e um pouco de água e terá uma tigela de praia; misture com água e
          farinha de tapioca e terá a do Pará, onde ele acompanha peixe frito e dispensa granola. Feche depressa: o pó
          adora umidade.
        `,
        prose`
          Nothing but the pulp, frozen and dried cold into a purple powder that stains whatever it meets. It tastes as
          açaí does at home in Belém: wet earth, cocoa and a hint of olive, with no syrup in sight.

          Blend a spoonful with frozen banana for the bowl they eat on Rio’s beaches. In Pará they have it plain, with
          tapioca flakes and fried fish, and regard granola with pity. Close the pouch quickly, as it loves moisture.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.biome, biome.amazon],
        [fact.weight, weight.g100],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one('58.00', 33),
    },
    {
      slug: 'pimenta-biquinho-em-conserva',
      name: ['Pimenta biquinho em conserva', 'Pickled biquinho peppers'],
      description: [
        prose`
          Uma pimenta que não arde. Tem o perfume das parentes bravas, forma de gota com bico e uma doçura que o
          vinagre de maçã deixa mais viva. Crianças aprovam; os valentes ficam sem assunto.

          Colhida madura, à mão, e posta no vidro inteira para estalar no dente. Ponha sobre pizza, arroz, queijo
          fresco ou ovo frito, e use o vinagre da conserva na salada. Depois de aberta, geladeira, sempre coberta pelo
          líquido.
        `,
        prose`
          A chilli that does not burn. Biquinho means little beak, for its shape: a red teardrop with a point. It has
          all the perfume of its fierce relations, plus a sweetness that cider vinegar sharpens. Show-offs will be
          disappointed.

          Picked ripe by hand and bottled whole, so that it pops when you bite. Scatter over pizza, rice, fresh cheese
          or fried eggs, and dress a salad with the vinegar. Refrigerate once open.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.weight, weight.g250],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.familyFarm],
      ],
      options: [],
      variants: one('17.50', 85),
    },
    {
      slug: 'azeite-da-campanha-gaucha',
      name: ['Azeite da Campanha Gaúcha', 'Campanha Gaúcha olive oil'],
      description: [
        prose`
          Sim, o Brasil faz azeite. Na fronteira com o Uruguai, as azeitonas arbequina e koroneiki são colhidas ainda
          verdes, entre fevereiro e abril, e prensadas no mesmo dia. Sai um extravirgem de cheiro de grama cortada e
          tomate verde.

          Ele pica no fundo da garganta, sinal de frescor e motivo de uma tosse respeitosa. Use cru: na salada, no
          feijão-branco, no pão com sal, até no sorvete de creme. A garrafa é escura; ajude, guardando longe do fogão.
        `,
        prose`
          Yes, Brazil makes olive oil. On the southern plains by the Uruguayan border, arbequina and koroneiki olives
          are picked green between February and April and pressed the same day. The result smells of cut grass and
          green tomato.

          It catches at the back of the throat, a sign of freshness that earns a respectful cough. Use it raw: on
          salad, white beans, bread and salt, even vanilla ice cream. Keep the bottle away from the cooker.
        `,
      ],
      facts: [
        [fact.origin, state.rioGrandeDoSul],
        [fact.biome, biome.pampa],
        [fact.volume, volume.ml250],
        [fact.storage, storage.cupboard],
      ],
      options: [],
      variants: one(['79.90', '94.90'], 26),
    },
  ],
};
