import { one, several, type DemoCategory } from './demo-product.ts';

const MG = { Origem: 'Minas Gerais' };
const RS = { Origem: 'Rio Grande do Sul' };
const PA = { Origem: 'Pará' };

export const drinks: DemoCategory = {
  name: 'Bebidas',
  description: 'Para brindar devagar.',
  children: [
    {
      name: 'Cachaças',
      products: [
        several(
          'Cachaça de Salinas',
          'Dois anos em bálsamo, macia e levemente apimentada.',
          { ...MG, Madeira: 'Bálsamo' },
          'Volume',
          ['50 ml', '14.90', 60],
          ['700 ml', '98.00', 25],
        ),
        one(
          'Cachaça prata de alambique',
          'Descansada em inox; a cana fresca de uma boa caipirinha.',
          { ...MG, Madeira: 'Inox' },
          '62.00',
          48,
        ),
        one(
          'Cachaça envelhecida em amburana',
          'Baunilha e canela que vêm da madeira brasileira.',
          { ...MG, Madeira: 'Amburana' },
          '134.00',
          14,
        ),
        one('Licor de jabuticaba', 'A fruta do quintal em infusão de três meses.', MG, '49.90', 20),
      ],
    },
    {
      name: 'Chás e mates',
      products: [
        several(
          'Erva-mate nativa',
          'Sombreada sob araucárias, moída no pilão.',
          RS,
          'Moagem',
          ['Fina', '22.90', 70],
          ['Grossa', '22.90', 70],
        ),
        one('Chá de capim-limão', 'Folhas inteiras secas à sombra.', { Origem: 'São Paulo' }, '15.90', 95),
        one(
          'Cuia de porongo',
          'Porongo lixado e curado, com borda de alpaca.',
          { ...RS, Material: 'Porongo' },
          '74.90',
          16,
        ),
        one(
          'Bomba para chimarrão',
          'Aço inoxidável com filtro que desmonta.',
          { ...RS, Material: 'Aço inoxidável' },
          '46.00',
          38,
        ),
      ],
    },
    {
      name: 'Sucos e xaropes',
      products: [
        one('Suco de uva integral', 'Só uva da Serra Gaúcha, sem açúcar e sem água.', RS, '27.90', 66),
        one('Xarope de guaraná', 'O fruto da Amazônia concentrado: um dedo no copo e água com gás.', PA, '21.50', 44),
        one('Tucupi pasteurizado', 'O caldo amarelo da mandioca, pronto para o tacacá.', PA, '32.00', 0),
      ],
    },
  ],
};
