import { each, one, prose, type DemoShelf } from '../demo-product.ts';
import { contains, fact, maker, option, size, state, storage, weight } from '../vocabulary.ts';

export const cheeses: DemoShelf = {
  slug: 'queijos-e-embutidos',
  name: ['Queijos e embutidos', 'Cheese and charcuterie'],
  description: [
    'Leite cru, brasa e paciência, do norte de Minas à colônia gaúcha.',
    'Raw milk, hot coals and patience, from the hills of Minas to the far south.',
  ],
  products: [
    {
      slug: 'queijo-canastra-curado',
      name: ['Queijo Canastra curado', 'Canastra cheese, aged'],
      description: [
        prose`
          Trinta dias de cura na Serra da Canastra deixam a casca amarela e o miolo firme, com um ardido limpo no fim
          e gosto de manteiga e castanha. O leite é cru, e o fermento é o pingo, o soro que o próprio queijo solta de
          um dia para o outro.

          Esse modo de fazer é patrimônio imaterial da humanidade desde 2024. Deixe fora da geladeira, num pano, e
          vire de vez em quando: ele segue curando. Sirva com goiabada ou rale no pão de queijo.
        `,
        prose`
          Thirty days of ripening in the Canastra hills give it a yellow rind and a firm heart that tastes of butter
          and nuts, with a clean bite at the end. The milk is raw; the starter is whey saved from the day before.

          UNESCO put this way of making cheese on its heritage list in 2024. Keep it in a cloth, out of the fridge,
          and turn it now and then, for it goes on ageing. Serve with guava paste.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.contains, contains.milk],
        [fact.maker, maker.familyFarm],
      ],
      options: [option.size],
      variants: each([size.halfCheese, '64.90', 25], [size.wholeCheese, '119.00', 12]),
    },
    {
      slug: 'queijo-coalho-em-espetos',
      name: ['Queijo coalho em espetos', 'Coalho cheese on skewers'],
      description: [
        prose`
          O queijo que vai à praia. Na brasa ele não derrete: doura, incha um pouco e range no dente, salgado na
          medida. São dez espetos, o que em churrasco de verdade dá para mais ou menos três pessoas.

          Coalho é o que talha o leite, e o nome ficou. Asse dois minutos de cada lado, na grelha ou na frigideira
          seca, e sirva com orégano ou melado de cana. Guarde na geladeira e coma quente; frio, ele só guarda rancor.
        `,
        prose`
          The cheese that goes to the beach. Over hot coals it refuses to melt: it browns, swells a little and squeaks
          between your teeth. Ten skewers, which at a Brazilian barbecue serves roughly three people.

          Coalho simply means rennet. Give it two minutes a side on a grill or in a dry pan, then add oregano or cane
          molasses. Keep it in the fridge and eat it hot; cold, it sulks.
        `,
      ],
      facts: [
        [fact.origin, state.pernambuco],
        [fact.weight, weight.g500],
        [fact.contains, contains.milk],
        [fact.storage, storage.fridge],
        [fact.maker, maker.cooperative],
      ],
      options: [],
      variants: one('36.00', 40),
    },
    {
      slug: 'requeijao-moreno',
      name: ['Requeijão moreno', 'Requeijão moreno (browned farmhouse cheese)'],
      description: [
        prose`
          Esqueça o copo: este requeijão é de corte. A massa do leite coalhado volta à panela com nata e manteiga e
          vai tostando no fundo, raspa por raspa, até ficar cor de caramelo. O gosto lembra doce de leite que resolveu
          ser salgado.

          É receita do norte de Minas, onde acompanha café, beiju e conversa comprida. Corte em fatias, deixe a
          frigideira amolecer as bordas e coma com melado. Na geladeira dura um mês, embrulhado em papel-manteiga.
        `,
        prose`
          Outside the farms, requeijão is a mild spread in a glass. This is its elder brother: curds go back in the
          pot with cream and butter, and the crust that browns at the bottom is scraped in again and again until
          everything is the colour of toffee.

          A speciality of northern Minas Gerais, firm enough to slice and best eaten with coffee. Warm it in a pan
          until the edges soften. It keeps a month in the fridge, in greaseproof paper.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.weight, weight.g500],
        [fact.contains, contains.milk],
        [fact.storage, storage.fridge],
        [fact.maker, maker.familyFarm],
      ],
      options: [],
      variants: one('48.00', 18),
    },
    {
      slug: 'salame-colonial',
      name: ['Salame colonial', 'Colonial salami'],
      description: [
        prose`
          Na Serra Gaúcha, colonial quer dizer feito na colônia, o sítio dos imigrantes italianos e alemães. Carne
          suína picada na faca, sal, alho, pimenta em grão e um copo de vinho tinto, tudo atado à mão.

          Ele cura semanas em câmara de madeira, até a casca criar aquele pó branco, que é mofo bom e sai com a pele.
          Corte fino, na diagonal, com pão e queijo. Depois de aberto, geladeira; a ponta é de quem cortou.
        `,
        prose`
          In southern Brazil, colonial means made in the colônia, the smallholdings of Italian and German settlers.
          Pork chopped by knife, salt, garlic, whole peppercorns and a glass of red wine, tied by hand.

          It hangs for weeks in a timber curing room until a fine white bloom covers the skin, which you peel off.
          Slice it thin, on the slant, with bread and cheese. Refrigerate once cut; the end piece belongs to whoever
          holds the knife.
        `,
      ],
      facts: [
        [fact.origin, state.rioGrandeDoSul],
        [fact.weight, weight.g500],
        [fact.storage, storage.cupboard],
        [fact.maker, maker.familyFarm],
      ],
      options: [],
      variants: one('54.90', 22),
    },
  ],
};
