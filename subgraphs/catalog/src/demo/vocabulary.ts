import type { Text } from './demo-product.ts';

/** Words that recur on the shelves. Facts become filters, so a value is always spelt one way. */
type Words = Readonly<Record<string, Text>>;

/** Names of facts. */
export const fact = {
  biome: ['Bioma', 'Biome'],
  care: ['Cuidado', 'Care'],
  cask: ['Descanso', 'Rested in'],
  contains: ['Contém', 'Contains'],
  maker: ['Feito por', 'Made by'],
  material: ['Material', 'Material'],
  origin: ['Origem', 'Origin'],
  roast: ['Torra', 'Roast'],
  storage: ['Conservação', 'Storage'],
  strength: ['Graduação', 'Strength'],
  technique: ['Técnica', 'Technique'],
  use: ['Uso', 'Use'],
  volume: ['Volume', 'Volume'],
  weight: ['Peso', 'Weight'],
} as const satisfies Words;

/** Names of options. */
export const option = {
  colour: ['Cor', 'Colour'],
  fragrance: ['Fragrância', 'Fragrance'],
  grind: ['Moagem', 'Grind'],
  shoe: ['Número', 'Shoe size'],
  size: ['Tamanho', 'Size'],
  volume: ['Volume', 'Volume'],
  weight: ['Peso', 'Weight'],
} as const satisfies Words;

export const state = {
  amazonas: ['Amazonas', 'Amazonas'],
  bahia: ['Bahia', 'Bahia'],
  ceara: ['Ceará', 'Ceará'],
  espiritoSanto: ['Espírito Santo', 'Espírito Santo'],
  minasGerais: ['Minas Gerais', 'Minas Gerais'],
  para: ['Pará', 'Pará'],
  paraiba: ['Paraíba', 'Paraíba'],
  parana: ['Paraná', 'Paraná'],
  pernambuco: ['Pernambuco', 'Pernambuco'],
  rioDeJaneiro: ['Rio de Janeiro', 'Rio de Janeiro'],
  rioGrandeDoSul: ['Rio Grande do Sul', 'Rio Grande do Sul'],
  santaCatarina: ['Santa Catarina', 'Santa Catarina'],
  saoPaulo: ['São Paulo', 'São Paulo'],
  tocantins: ['Tocantins', 'Tocantins'],
} as const satisfies Words;

export const biome = {
  amazon: ['Amazônia', 'Amazon'],
  atlanticForest: ['Mata Atlântica', 'Atlantic Forest'],
  caatinga: ['Caatinga', 'Caatinga (dry forest)'],
  pampa: ['Pampa', 'Pampa (grassland)'],
} as const satisfies Words;

export const maker = {
  artisans: ['Associação de artesãs', 'Craftswomen’s association'],
  cooperative: ['Cooperativa', 'Cooperative'],
  familyFarm: ['Agricultura familiar', 'Family farm'],
  gatherers: ['Extrativistas', 'Forest gatherers'],
  indigenous: ['Comunidade indígena', 'Indigenous community'],
  quilombola: ['Comunidade quilombola', 'Quilombola community'],
  smallFactory: ['Pequena fábrica', 'Small factory'],
  workshop: ['Oficina familiar', 'Family workshop'],
} as const satisfies Words;

export const material = {
  aruma: ['Arumã', 'Arumã cane'],
  beeswax: ['Cera de abelha', 'Beeswax'],
  ceramic: ['Cerâmica', 'Ceramic'],
  clay: ['Barro', 'Clay'],
  cotton: ['Algodão', 'Cotton'],
  goldenGrass: ['Capim-dourado', 'Golden grass'],
  gourd: ['Porongo', 'Gourd'],
  leather: ['Couro', 'Leather'],
  linen: ['Linho', 'Linen'],
  paper: ['Papel', 'Paper'],
  rubber: ['Borracha', 'Rubber'],
  sisal: ['Sisal', 'Sisal'],
  soapstone: ['Pedra-sabão', 'Soapstone'],
  steel: ['Aço inoxidável', 'Stainless steel'],
  straw: ['Palha', 'Straw'],
  taquara: ['Taquara', 'Taquara bamboo'],
  wood: ['Madeira', 'Wood'],
} as const satisfies Words;

export const technique = {
  basketry: ['Trançado', 'Basketry'],
  carved: ['Entalhe', 'Carving'],
  handloom: ['Tear manual', 'Handloom'],
  handModelled: ['Modelado à mão', 'Hand-modelled'],
  lace: ['Renda', 'Lace'],
  wheel: ['Torno', 'Wheel or lathe'],
  woodcut: ['Xilogravura', 'Woodcut'],
} as const satisfies Words;

export const care = {
  dishwasher: ['Lava-louça', 'Dishwasher'],
  dryCloth: ['Pano seco', 'Dry cloth'],
  handWash: ['Lavar à mão', 'Hand wash'],
  machine: ['Lavar à máquina', 'Machine wash'],
  waterOnly: ['Só água, sem sabão', 'Water only, no soap'],
  waxOrOil: ['Cera ou óleo', 'Wax or oil'],
} as const satisfies Words;

/** Allergens. */
export const contains = {
  milk: ['Leite', 'Milk'],
  milkAndEggs: ['Leite e ovos', 'Milk and eggs'],
  peanuts: ['Amendoim', 'Peanuts'],
  treeNuts: ['Castanhas', 'Tree nuts'],
} as const satisfies Words;

export const storage = {
  cupboard: ['Lugar fresco e seco', 'Cool, dry place'],
  fridge: ['Geladeira', 'Fridge'],
} as const satisfies Words;

export const roast = {
  dark: ['Escura', 'Dark'],
  light: ['Clara', 'Light'],
  medium: ['Média', 'Medium'],
} as const satisfies Words;

export const cask = {
  amburana: ['Amburana', 'Amburana wood'],
  balsam: ['Bálsamo', 'Bálsamo wood'],
  steel: ['Inox', 'Stainless steel'],
} as const satisfies Words;

export const strength = {
  vol18: ['18% vol.', '18% ABV'],
  vol40: ['40% vol.', '40% ABV'],
  vol42: ['42% vol.', '42% ABV'],
} as const satisfies Words;

export const use = {
  hair: ['Cabelo', 'Hair'],
  home: ['Casa', 'Home'],
  skin: ['Pele', 'Skin'],
} as const satisfies Words;

export const weight = {
  g100: ['100 g', '100 g'],
  g140: ['140 g', '140 g'],
  g250: ['250 g', '250 g'],
  g280: ['280 g', '280 g'],
  g500: ['500 g', '500 g'],
  g600: ['600 g', '600 g'],
  kg1: ['1 kg', '1 kg'],
} as const satisfies Words;

export const volume = {
  ml30: ['30 ml', '30 ml'],
  ml50: ['50 ml', '50 ml'],
  ml100: ['100 ml', '100 ml'],
  ml250: ['250 ml', '250 ml'],
  ml500: ['500 ml', '500 ml'],
  ml700: ['700 ml', '700 ml'],
  l1: ['1 litro', '1 litre'],
} as const satisfies Words;

export const grind = {
  whole: ['Em grãos', 'Whole bean'],
  filter: ['Para coador', 'Filter'],
  espresso: ['Para espresso', 'Espresso'],
  fine: ['Fina', 'Fine'],
  coarse: ['Grossa', 'Coarse'],
} as const satisfies Words;

export const fragrance = {
  patchouli: ['Patchouli', 'Patchouli'],
  priprioca: ['Priprioca', 'Priprioca'],
} as const satisfies Words;

export const colour = {
  black: ['Preto', 'Black'],
  blue: ['Azul', 'Blue'],
  caramel: ['Caramelo', 'Caramel'],
  forest: ['Verde-mata', 'Forest green'],
  moss: ['Verde-musgo', 'Moss green'],
  ochre: ['Ocre', 'Ochre'],
  raw: ['Cru', 'Natural'],
  sand: ['Areia', 'Sand'],
  terracotta: ['Terracota', 'Terracotta'],
  white: ['Branco', 'White'],
  yellow: ['Amarelo', 'Yellow'],
} as const satisfies Words;

export const size = {
  s: ['P', 'S'],
  m: ['M', 'M'],
  l: ['G', 'L'],
  xl: ['GG', 'XL'],
  single: ['Solteiro', 'Single'],
  double: ['Casal', 'Double'],
  small: ['Pequeno', 'Small'],
  large: ['Grande', 'Large'],
  halfCheese: ['Meia peça, 500 g', 'Half, 500 g'],
  wholeCheese: ['Inteiro, 1 kg', 'Whole, 1 kg'],
  l2: ['2 litros', '2 litres'],
  l4: ['4 litros', '4 litres'],
  a4: ['A4', 'A4'],
  a3: ['A3', 'A3'],
} as const satisfies Words;

/** The sizes of clothes, in the order of the rail. */
export const SIZES: readonly Text[] = [size.s, size.m, size.l, size.xl];

/** Brazilian numbers; European ones are two higher. */
export const shoe = {
  n35: ['35/36', 'BR 35/36 (EU 37/38)'],
  n36: ['36', 'BR 36 (EU 38)'],
  n37: ['37/38', 'BR 37/38 (EU 39/40)'],
  n38: ['38', 'BR 38 (EU 40)'],
  n39: ['39/40', 'BR 39/40 (EU 41/42)'],
  n40: ['40', 'BR 40 (EU 42)'],
  n41: ['41/42', 'BR 41/42 (EU 43/44)'],
  n42: ['42', 'BR 42 (EU 44)'],
} as const satisfies Words;
