import { one, several, type DemoCategory } from './demo-product.ts';

const MG = { Origem: 'Minas Gerais' };
const BA = { Origem: 'Bahia' };
const PA = { Origem: 'Pará' };
const RS = { Origem: 'Rio Grande do Sul' };

export const food: DemoCategory = {
  name: 'Mercearia',
  description: 'Do sítio para a mesa, com o nome de quem fez.',
  children: [
    {
      name: 'Cafés',
      products: [
        several(
          'Café da Serra da Mantiqueira',
          'Grão especial de altitude, com notas de caramelo e laranja.',
          { ...MG, Torra: 'Média' },
          'Peso',
          ['250 g', '34.90', 80],
          ['500 g', '62.90', 50],
          ['1 kg', '115.00', 20],
        ),
        several(
          'Café do Cerrado Mineiro',
          'Encorpado, com chocolate amargo e acidez baixa; o café de toda hora.',
          { ...MG, Torra: 'Escura' },
          'Peso',
          ['250 g', '28.90', 120],
          ['500 g', '52.90', 60],
        ),
        several(
          'Café da Chapada Diamantina',
          'Fermentação lenta, jasmim e frutas amarelas na xícara.',
          { ...BA, Torra: 'Clara' },
          'Moagem',
          ['Em grãos', '46.00', 40],
          ['Para coador', '46.00', 35],
          ['Para espresso', '46.00', 0],
        ),
        one(
          'Coador de pano com suporte',
          'Algodão cru e madeira de reflorestamento, para o café passado na hora.',
          { Material: 'Algodão' },
          '39.90',
          45,
        ),
      ],
    },
    {
      name: 'Doces',
      products: [
        several(
          'Doce de leite de tacho',
          'Mexido por cinco horas no tacho de cobre, cremoso e pouco doce.',
          MG,
          'Peso',
          ['250 g', '19.90', 90],
          ['600 g', '39.90', 40],
        ),
        one('Goiabada cascão', 'Pedaços grandes de goiaba, para cortar e comer com queijo.', MG, '24.50', 70),
        one('Cocada de forno', 'Coco fresco ralado à mão, dourada por cima e macia por dentro.', BA, '18.00', 55),
        one(
          'Paçoca de colher',
          'Amendoim torrado, açúcar mascavo e uma pitada de sal.',
          { Origem: 'São Paulo' },
          '16.90',
          100,
        ),
        one('Bombom de cupuaçu', 'Chocolate amazônico recheado com a polpa da fruta; caixa com doze.', PA, '42.00', 30),
      ],
    },
    {
      name: 'Queijos e embutidos',
      products: [
        several(
          'Queijo Canastra curado',
          'Leite cru, casca amarela e trinta dias de cura na Serra da Canastra.',
          MG,
          'Tamanho',
          ['Meia peça, 500 g', '64.90', 25],
          ['Inteiro, 1 kg', '119.00', 12],
        ),
        one(
          'Queijo coalho em espetos',
          'Dez espetos prontos para a brasa, que não derretem.',
          { Origem: 'Pernambuco' },
          '36.00',
          40,
        ),
        one('Requeijão moreno', 'Firme, tostado na panela, como se faz no norte de Minas.', MG, '48.00', 18),
        one('Salame colonial', 'Carne suína temperada e curada em câmara de madeira.', RS, '54.90', 22),
      ],
    },
    {
      name: 'Mel e conservas',
      products: [
        several(
          'Mel de abelha jataí',
          'Claro, cítrico e raro: o mel das abelhas sem ferrão.',
          BA,
          'Peso',
          ['140 g', '38.00', 30],
          ['280 g', '69.00', 15],
        ),
        one('Mel silvestre da Caatinga', 'Floradas da seca em um mel escuro e perfumado.', BA, '29.90', 60),
        one('Castanha-do-pará', 'Colhida por extrativistas, descascada e levemente torrada.', PA, '44.90', 75),
        one('Açaí em pó liofilizado', 'A fruta inteira em pó: bata com banana e gelo.', PA, '58.00', 33),
        one('Pimenta biquinho em conserva', 'Doce e sem ardor, em vinagre de maçã.', MG, '17.50', 85),
        one(
          'Azeite da Campanha Gaúcha',
          'Extravirgem de azeitonas colhidas verdes, frutado e picante.',
          RS,
          '79.90',
          26,
        ),
      ],
    },
  ],
};
