import { one, several, type DemoCategory } from './demo-product.ts';

const SIZES = ['P', 'M', 'G', 'GG'] as const;
const sized = (price: string, ...stock: readonly number[]) =>
  SIZES.map((size, index) => [size, price, stock[index] ?? 0] as const);

export const fashion: DemoCategory = {
  name: 'Moda',
  description: 'Algodão, couro e renda de quem sabe fazer.',
  children: [
    {
      name: 'Roupas',
      products: [
        several(
          'Camiseta de algodão orgânico',
          'Malha macia da agricultura familiar, tingida com pigmento natural.',
          { Material: 'Algodão', Origem: 'Paraíba' },
          'Tamanho',
          ...sized('89.90', 25, 40, 30, 12),
        ),
        several(
          'Camisa de linho',
          'Corte solto para o calor, botões de coco.',
          { Material: 'Linho', Origem: 'Ceará' },
          'Tamanho',
          ...sized('219.00', 8, 14, 11, 4),
        ),
        several(
          'Vestido de renda de bilro',
          'Renda feita na almofada, forro de algodão.',
          { Material: 'Algodão', Origem: 'Santa Catarina' },
          'Tamanho',
          ...sized('398.00', 3, 5, 4, 0),
        ),
        several(
          'Bermuda de sarja',
          'Sarja encorpada com bolsos fundos.',
          { Material: 'Algodão', Origem: 'Pernambuco' },
          'Tamanho',
          ...sized('129.90', 15, 22, 20, 9),
        ),
        one(
          'Chapéu de palha de carnaúba',
          'Trama fina que dobra e volta.',
          { Material: 'Palha', Origem: 'Ceará' },
          '79.00',
          28,
        ),
      ],
    },
    {
      name: 'Calçados',
      products: [
        several(
          'Sandália de borracha',
          'Solado macio e tiras que não soltam; para a praia e para a rua.',
          { Material: 'Borracha' },
          'Número',
          ['35/36', '39.90', 60],
          ['37/38', '39.90', 80],
          ['39/40', '39.90', 75],
          ['41/42', '39.90', 50],
        ),
        several(
          'Alpercata de couro',
          'Couro curtido com casca de angico, costura à mão.',
          { Material: 'Couro', Origem: 'Paraíba' },
          'Número',
          ['38', '148.00', 10],
          ['40', '148.00', 14],
          ['42', '148.00', 12],
        ),
        several(
          'Tamanco de madeira',
          'Sola de caixeta, leve e firme.',
          { Material: 'Madeira', Origem: 'Minas Gerais' },
          'Número',
          ['36', '169.00', 6],
          ['38', '169.00', 7],
        ),
      ],
    },
    {
      name: 'Bolsas e acessórios',
      products: [
        several(
          'Ecobag de algodão',
          'Alça longa e costura dupla: leva a feira inteira.',
          { Material: 'Algodão' },
          'Cor',
          ['Cru', '34.90', 150],
          ['Preta', '34.90', 90],
        ),
        one(
          'Bolsa de couro de pirarucu',
          'Couro de manejo sustentável, com a escama aparente.',
          { Material: 'Couro', Origem: 'Amazonas' },
          '489.00',
          4,
        ),
        one(
          'Brinco de capim-dourado',
          'Leve como deve ser.',
          { Material: 'Capim-dourado', Origem: 'Tocantins' },
          '42.00',
          36,
        ),
        one(
          'Carteira de couro de bode',
          'Macia, fina e feita para envelhecer bem.',
          { Material: 'Couro', Origem: 'Pernambuco' },
          '98.00',
          21,
        ),
      ],
    },
  ],
};
