import { one, several, type DemoCategory } from './demo-product.ts';

const PA = { Origem: 'Pará' };

export const care: DemoCategory = {
  name: 'Bem-estar',
  description: 'Óleos, sabões e perfumes da floresta e do quintal.',
  children: [
    {
      name: 'Sabonetes e óleos',
      products: [
        one('Sabonete de castanha-do-pará', 'Cremoso, para a pele seca.', PA, '18.90', 110),
        one(
          'Sabonete de argila branca',
          'Limpeza suave com lavanda do sul.',
          { Origem: 'Santa Catarina' },
          '17.90',
          105,
        ),
        several(
          'Óleo de copaíba',
          'Extraído da árvore sem derrubá-la.',
          PA,
          'Volume',
          ['30 ml', '39.00', 40],
          ['100 ml', '98.00', 18],
        ),
        one('Manteiga de murumuru', 'Para cabelos que pedem descanso.', PA, '52.00', 27),
        one('Óleo de andiroba', 'O repelente antigo da Amazônia.', PA, '34.90', 46),
      ],
    },
    {
      name: 'Perfumes e velas',
      products: [
        one('Vela de cera de abelha', 'Queima trinta horas com cheiro de mel.', { Origem: 'Paraná' }, '58.00', 32),
        several(
          'Água de cheiro',
          'Priprioca, patchouli e o banho de ervas do Ver-o-Peso.',
          PA,
          'Fragrância',
          ['Priprioca', '64.00', 20],
          ['Patchouli', '64.00', 16],
        ),
        one('Incenso de breu-branco', 'Resina da mata, para defumar a casa.', { Origem: 'Amazonas' }, '26.00', 50),
      ],
    },
  ],
};
