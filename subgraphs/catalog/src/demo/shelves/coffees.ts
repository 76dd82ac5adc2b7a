import { each, grid, one, prose, type DemoShelf } from '../demo-product.ts';
import { care, fact, grind, maker, material, option, roast, state, weight } from '../vocabulary.ts';

export const coffees: DemoShelf = {
  slug: 'cafes',
  name: ['Cafés', 'Coffee'],
  description: [
    'Grãos de três serras, torrados em lotes pequenos, e o pano para coá-los.',
    'Beans from three highlands, roasted in small batches, and the cloth to brew them through.',
  ],
  products: [
    {
      slug: 'cafe-da-serra-da-mantiqueira',
      name: ['Café da Serra da Mantiqueira', 'Serra da Mantiqueira coffee'],
      description: [
        prose`
          O grão amadurece devagar acima dos mil metros, onde a geada ronda o cafezal em julho. Na xícara aparecem
          caramelo e casca de laranja, com um fim doce que convence até quem jura que não vive sem açúcar.

          Seca inteiro, em terreiro suspenso, e vai ao torrador em lotes pequenos. Use dez gramas para cada 150 ml de
          água que acabou de parar de ferver. Fechado, o pacote guarda o aroma por dois meses; aberto, raramente chega
          lá.
        `,
        prose`
          Grown above a thousand metres, in hills where July frosts keep the farmers awake. The cup opens with caramel
          and orange peel and ends sweet enough to make the sugar bowl look unemployed.

          The cherries dry whole on raised beds and are roasted in small batches. Use ten grams to 150 ml of water
          just off the boil. Sealed, the bag keeps its scent for two months; opened, it is unlikely to be given the
          chance.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.roast, roast.medium],
        [fact.maker, maker.familyFarm],
      ],
      options: [option.weight],
      variants: each(
        [weight.g250, ['34.90', '39.90'], 80],
        [weight.g500, ['62.90', '71.90'], 50],
        [weight.kg1, ['115.00', '132.00'], 20],
      ),
    },
    {
      slug: 'cafe-do-cerrado-mineiro',
      name: ['Café do Cerrado Mineiro', 'Cerrado Mineiro coffee'],
      description: [
        prose`
          Encorpado, com chocolate amargo e castanha torrada, acidez quase nenhuma. É o café de toda hora: aguenta
          leite, aguenta visita e aguenta a garrafa térmica até as quatro da tarde.

          Vem do planalto de invernos secos que teve a primeira denominação de origem de café do Brasil. A colheita
          pega sol do começo ao fim, e a torra vai até o escuro e para antes do queimado. Moagem média para coador,
          fina para a cafeteira italiana.
        `,
        prose`
          Full-bodied, all dark chocolate and toasted nuts, with hardly any acidity. This is the everyday coffee of a
          Brazilian house: it puts up with milk, with visitors and with the thermos flask until four in the afternoon.

          It comes from the dry-winter plateau that holds Brazil’s first denomination of origin for coffee. The roast
          goes dark but stops before it starts tasting of ash. Grind it medium for a filter, fine for a moka pot.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.roast, roast.dark],
        [fact.maker, maker.cooperative],
      ],
      options: [option.weight],
      variants: each([weight.g250, '28.90', 120], [weight.g500, '52.90', 60]),
    },
    {
      slug: 'cafe-da-chapada-diamantina',
      name: ['Café da Chapada Diamantina', 'Chapada Diamantina coffee'],
      description: [
        prose`
          Cheira a jasmim antes de a água tocar o pó e tem gosto de pêssego, manga e alguma coisa que ninguém na mesa
          consegue nomear. Parece chá de tão limpo; é café, e dos bons.

          As cerejas fermentam devagar, no frio das noites da Chapada, a mais de mil metros no coração da Bahia. A
          torra clara guarda as flores. Coe com água a 92 graus e beba sem pressa, porque esfriando ele muda de
          assunto.
        `,
        prose`
          It smells of jasmine before the water touches it and tastes of peach, mango and something nobody round the
          table can name. Clean as tea, yet very much coffee.

          The cherries ferment slowly through cold nights in the Chapada Diamantina, the highlands in the middle of
          Bahia, and a light roast leaves the flowers in. Brew it at 92 degrees and take your time: as it cools, it
          changes the subject.
        `,
      ],
      facts: [
        [fact.origin, state.bahia],
        [fact.roast, roast.light],
        [fact.maker, maker.familyFarm],
      ],
      options: [option.weight, option.grind],
      variants: grid(
        [grind.whole, grind.filter, grind.espresso],
        [weight.g250, '46.00', 40, 35, 0],
        [weight.g500, '84.00', 18, 12, 4],
      ),
    },
    {
      slug: 'coador-de-pano-com-suporte',
      name: ['Coador de pano com suporte', 'Cloth coffee filter with stand'],
      description: [
        prose`
          O coador da avó: um saco de algodão cru pendurado num arco, em cima de um suporte de madeira de
          reflorestamento. O pano deixa passar os óleos que o papel segura, e o café sai mais redondo e mais cheiroso.

          Escalde antes da primeira vez. Depois, lave só com água quente, nunca com sabão, e guarde úmido num pote na
          geladeira. Aos poucos o pano escurece; não é sujeira, é currículo. Troque a cada dois ou três meses.
        `,
        prose`
          The filter every Brazilian grandmother owns: a bag of raw cotton hung from a hoop, on a stand of
          plantation-grown wood. Cloth lets through the oils that paper keeps, so the coffee turns out rounder and
          more fragrant.

          Scald it before the first brew. After that, rinse with hot water only, never soap, and keep it damp in a jar
          in the fridge. It will darken; that is not dirt but experience. Replace it every two or three months.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.material, material.cotton],
        [fact.care, care.waterOnly],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('39.90', 45),
    },
  ],
};
