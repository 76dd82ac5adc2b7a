import { one, several, type DemoCategory } from './demo-product.ts';

const CE = { Origem: 'Ceará' };
const MG = { Origem: 'Minas Gerais' };

export const home: DemoCategory = {
  name: 'Casa',
  description: 'Feito à mão para durar.',
  children: [
    {
      name: 'Redes e têxteis',
      products: [
        several(
          'Rede de algodão cru',
          'Tear manual, varandas de crochê e punhos reforçados.',
          { ...CE, Material: 'Algodão' },
          'Tamanho',
          ['Solteiro', '189.00', 22],
          ['Casal', '249.00', 18],
        ),
        several(
          'Manta de tear',
          'Leve no verão, boa no sofá o ano inteiro.',
          { ...MG, Material: 'Algodão' },
          'Cor',
          ['Areia', '159.00', 12],
          ['Terracota', '159.00', 9],
          ['Verde-mata', '159.00', 0],
        ),
        one(
          'Jogo americano de renda renascença',
          'Quatro lugares bordados ponto a ponto.',
          { Origem: 'Pernambuco', Material: 'Linho' },
          '220.00',
          7,
        ),
        one(
          'Tapete de sisal',
          'Fibra da Bahia trançada firme, para a entrada da casa.',
          { Origem: 'Bahia', Material: 'Sisal' },
          '129.90',
          19,
        ),
      ],
    },
    {
      name: 'Cerâmica e cozinha',
      products: [
        several(
          'Panela de barro capixaba',
          'Queimada ao ar livre e tingida com tanino de mangue; a panela da moqueca.',
          { Origem: 'Espírito Santo', Material: 'Barro' },
          'Tamanho',
          ['2 litros', '98.00', 20],
          ['4 litros', '148.00', 11],
        ),
        one(
          'Moringa de barro',
          'Água fresca sem geladeira, com copo que serve de tampa.',
          { ...MG, Material: 'Barro' },
          '69.90',
          24,
        ),
        one(
          'Filtro de barro 6 litros',
          'O clássico brasileiro, com vela de carvão ativado.',
          { Origem: 'São Paulo', Material: 'Barro' },
          '259.00',
          13,
        ),
        several(
          'Caneca de cerâmica esmaltada',
          'Torneada à mão; nenhuma é igual à outra.',
          { Origem: 'São Paulo', Material: 'Cerâmica' },
          'Cor',
          ['Azul', '54.00', 30],
          ['Branca', '54.00', 34],
          ['Ocre', '54.00', 17],
        ),
        one(
          'Tábua de jaqueira',
          'Peça única de madeira caída, acabamento com cera de abelha.',
          { Origem: 'Bahia', Material: 'Madeira' },
          '118.00',
          15,
        ),
        one(
          'Panela de pedra-sabão',
          'Segura o calor na mesa por meia hora.',
          { ...MG, Material: 'Pedra-sabão' },
          '189.00',
          8,
        ),
      ],
    },
    {
      name: 'Cestaria',
      products: [
        several(
          'Cesto de capim-dourado',
          'O brilho do Jalapão costurado com fibra de buriti.',
          { Origem: 'Tocantins', Material: 'Capim-dourado' },
          'Tamanho',
          ['Pequeno', '86.00', 14],
          ['Grande', '164.00', 6],
        ),
        one(
          'Balaio de taquara',
          'Trançado guarani em duas cores naturais.',
          { Origem: 'Paraná', Material: 'Taquara' },
          '92.00',
          10,
        ),
        one(
          'Fruteira de arumã',
          'Grafismo baniwa, do alto Rio Negro.',
          { Origem: 'Amazonas', Material: 'Arumã' },
          '138.00',
          5,
        ),
      ],
    },
  ],
};
