import { one, prose, samePrice, type DemoShelf } from '../demo-product.ts';
import { biome, fact, fragrance, maker, material, option, state, use, volume, weight } from '../vocabulary.ts';

export const scents: DemoShelf = {
  slug: 'perfumes-e-velas',
  name: ['Perfumes e velas', 'Scents and candles'],
  description: [
    'Raízes, resinas e cera para a casa cheirar a alguma lembrança.',
    'Roots, resins and wax to make a house smell of a memory.',
  ],
  products: [
    {
      slug: 'vela-de-cera-de-abelha',
      name: ['Vela de cera de abelha', 'Beeswax candle'],
      description: [
        prose`
          Cera pura de apiários do Paraná, filtrada e derramada devagar num copo de vidro. A chama é alta e quase não
          faz fumaça; o cheiro é de mel morno e colmeia, sem essência nenhuma ajudando.

          Queima perto de trinta horas. Na primeira vez, deixe a cera derreter até a borda, senão ela cava um túnel e
          se ofende. Apare o pavio a meio centímetro, apague com tampa e use o copo para o que vier depois.
        `,
        prose`
          Pure wax from hives in Paraná, filtered and poured slowly into a glass. The flame stands tall and hardly
          smokes; the smell is warm honey and beehive, with no fragrance added to help.

          It burns for around thirty hours. The first time, let the wax melt right to the edge, or it will dig itself
          a tunnel and stay there. Trim the wick to half a centimetre, put it out with a lid, and keep the glass.
        `,
      ],
      facts: [
        [fact.origin, state.parana],
        [fact.material, material.beeswax],
        [fact.use, use.home],
        [fact.weight, weight.g250],
        [fact.maker, maker.familyFarm],
      ],
      options: [],
      variants: one('58.00', 32),
    },
    {
      slug: 'agua-de-cheiro',
      name: ['Água de cheiro', 'Água de cheiro (Belém cologne)'],
      description: [
        prose`
          Em Belém, na véspera de São João, toma-se banho de cheiro: ervas e raízes do Ver-o-Peso maceradas em água
          para atrair boa sorte. Esta é a versão de frasco, leve, para todo dia e sem balde.

          A priprioca é uma raiz de capim que cheira a terra, madeira e um pouco de especiaria. O patchouli do Pará é
          mais verde e mais fundo. Borrife na pele, no lençol, na cortina. Some em duas horas, como as boas visitas.
        `,
        prose`
          On the eve of St John’s Day, Belém takes a scented bath: herbs and roots from the Ver-o-Peso market steeped
          in water to bring luck. This is that idea in a bottle, light enough for every day and without the bucket.

          Priprioca is the root of a sedge and smells of earth, wood and some spice; Pará’s patchouli is greener and
          deeper. Spray it on skin, sheets or curtains. It leaves after two hours, like good guests.
        `,
      ],
      facts: [
        [fact.origin, state.para],
        [fact.biome, biome.amazon],
        [fact.use, use.skin],
        [fact.volume, volume.ml100],
        [fact.maker, maker.workshop],
      ],
      options: [option.fragrance],
      variants: samePrice([fragrance.priprioca, fragrance.patchouli], '64.00', 20, 16),
    },
    {
      slug: 'incenso-de-breu-branco',
      name: ['Incenso de breu-branco', 'Breu-branco resin incense'],
      description: [
        prose`
          O breu-branco é a resina que certa árvore da Amazônia chora quando um besouro a incomoda. Endurece no
          tronco, em pedras claras, e se recolhe com a mão. No fogo solta um cheiro de limão, pinho e igreja fresca.

          Ponha um carvãozinho em brasa num prato de barro, uma pedra por cima e abra a janela um dedo. Defuma a casa,
          espanta o cheiro de peixe e dá solenidade até a uma terça-feira. Nunca deixe aceso sem companhia.
        `,
        prose`
          Breu-branco is the resin that a certain Amazonian tree weeps when a beetle annoys it. It hardens on the
          trunk in pale lumps, collected by hand. On hot charcoal it smells of lemon, pine and a cool church.

          Light a small charcoal in a clay dish, lay a lump on top and open the window a finger. It chases away the
          smell of fried fish and lends solemnity even to a Tuesday. Never leave it burning alone.
        `,
      ],
      facts: [
        [fact.origin, state.amazonas],
        [fact.biome, biome.amazon],
        [fact.use, use.home],
        [fact.weight, weight.g100],
        [fact.maker, maker.gatherers],
      ],
      options: [],
      variants: one('26.00', 50),
    },
  ],
};
