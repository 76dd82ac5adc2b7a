import { each, one, prose, type DemoShelf } from '../demo-product.ts';
import { cask, fact, maker, option, state, strength, volume } from '../vocabulary.ts';

export const spirits: DemoShelf = {
  slug: 'cachacas',
  name: ['Cachaças', 'Cachaça and liqueurs'],
  description: [
    'Cana, alambique e madeiras que só o Brasil tem. Para maiores de 18 anos.',
    'Sugar cane, copper stills and woods found only in Brazil. For adults of 18 and over.',
  ],
  products: [
    {
      slug: 'cachaca-de-salinas',
      name: ['Cachaça de Salinas', 'Cachaça from Salinas'],
      description: [
        prose`
          Dois anos em tonéis de bálsamo, madeira brasileira que amarela a bebida e lhe dá anis, cravo e uma picada
          leve de pimenta. Entra macia, sai seca, e não pede limão.

          Salinas, no norte de Minas, é para a cachaça o que certas cidades francesas são para o vinho, com menos
          pose. Sirva pura, em copo pequeno, na temperatura do dia. A de 50 ml cabe no bolso do paletó. Venda só para
          maiores de 18 anos.
        `,
        prose`
          Two years in casks of bálsamo, a Brazilian hardwood that turns the spirit gold and lends it aniseed, clove
          and a light prickle of pepper. It goes in soft, leaves dry and asks for no lime.

          Cachaça is distilled from fresh cane juice, and Salinas, in northern Minas Gerais, is its most famous
          address. Drink it neat from a small glass. The 50 ml bottle fits a jacket pocket. For adults of 18 and over.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.cask, cask.balsam],
        [fact.strength, strength.vol42],
        [fact.maker, maker.workshop],
      ],
      options: [option.volume],
      variants: each([volume.ml50, '14.90', 60], [volume.ml700, '98.00', 25]),
    },
    {
      slug: 'cachaca-prata-de-alambique',
      name: ['Cachaça prata de alambique', 'Silver pot-still cachaça'],
      description: [
        prose`
          Cana cortada de manhã, moída no mesmo dia, destilada em alambique de cobre. Descansa seis meses em inox, que
          não dá cor nem opinião: o que se sente é a cana verde, um pouco de mel e um frescor de capim.

          É a cachaça da caipirinha. Um limão em gomos, duas colheres de açúcar, macere sem raiva, encha de gelo e
          complete. Quem faz com vodca tem explicações a dar. Só para maiores de 18 anos, e com moderação.
        `,
        prose`
          Cane cut in the morning, crushed the same day and distilled in a copper pot still. Six months in stainless
          steel add neither colour nor opinion, so you taste the plant itself: green cane, a little honey, fresh-cut
          grass.

          This is the one for a caipirinha. Muddle a lime in wedges with two spoons of sugar, gently, fill the glass
          with ice and pour. Those who use vodka owe an explanation. Adults of 18 and over only.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.cask, cask.steel],
        [fact.strength, strength.vol40],
        [fact.volume, volume.ml700],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one(['62.00', '72.00'], 48),
    },
    {
      slug: 'cachaca-envelhecida-em-amburana',
      name: ['Cachaça envelhecida em amburana', 'Amburana-aged cachaça'],
      description: [
        prose`
          Abra a garrafa e a sala cheira a confeitaria: baunilha, canela, um quê de amêndoa. Nada disso foi posto ali;
          vem tudo da amburana, árvore brasileira cuja madeira perfumou gaveta de avó antes de virar tonel.

          Três anos depois, a bebida está cor de mel e desce redonda. Sirva pura, depois do jantar, ao lado de
          rapadura ou chocolate amargo. O copo vazio continua perfumado no dia seguinte. Venda proibida a menores de
          18 anos.
        `,
        prose`
          Open the bottle and the room smells like a bakery: vanilla, cinnamon, a suggestion of almond. None of it was
          added. It all comes from amburana, a Brazilian tree whose wood scented linen chests before anyone made casks
          of it.

          After three years the spirit is honey-coloured and round. Serve it neat after dinner with dark chocolate or
          rapadura, raw cane sugar in a block. The empty glass still smells lovely at breakfast. Over-18s only.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.cask, cask.amburana],
        [fact.strength, strength.vol40],
        [fact.volume, volume.ml700],
        [fact.maker, maker.workshop],
      ],
      options: [],
      variants: one('134.00', 14),
    },
    {
      slug: 'licor-de-jabuticaba',
      name: ['Licor de jabuticaba', 'Jabuticaba liqueur'],
      description: [
        prose`
          A jabuticaba nasce grudada no tronco, preta e brilhante, e dura três semanas por ano, o tempo de a família
          inteira parar embaixo da árvore. O licor é o jeito mineiro de discutir com o calendário.

          As frutas ficam três meses na cachaça, com casca e tudo, e dão uma bebida roxa, doce na frente e
          adstringente no fim, como um vinho jovem bem-humorado. Sirva gelado, em cálice, ou sobre sorvete. Para
          maiores de 18 anos.
        `,
        prose`
          Jabuticaba grows straight out of the trunk, black and shiny like a cherry that lost its way, and lasts three
          weeks a year. This liqueur is how Minas Gerais argues with the calendar.

          The fruit spends three months in cachaça, skins and all, and yields a purple drink that is sweet at first
          and pleasantly astringent at the end. Serve it chilled in a small glass or pour it over ice cream. For
          over-18s.
        `,
      ],
      facts: [
        [fact.origin, state.minasGerais],
        [fact.strength, strength.vol18],
        [fact.volume, volume.ml500],
        [fact.maker, maker.familyFarm],
      ],
      options: [],
      variants: one('49.90', 20),
    },
  ],
};
