import { one, several, type DemoCategory } from './demo-product.ts';

const PE = { Origem: 'Pernambuco' };

export const crafts: DemoCategory = {
  name: 'Artes e brinquedos',
  description: 'O que o Brasil inventa com as mãos.',
  children: [
    {
      name: 'Arte popular',
      products: [
        several(
          'Xilogravura de cordel',
          'Impressa à mão em papel de algodão, assinada.',
          { ...PE, Técnica: 'Xilogravura' },
          'Tamanho',
          ['A4', '68.00', 25],
          ['A3', '112.00', 15],
        ),
        one(
          'Boneco de barro do Alto do Moura',
          'O retirante e a sua família, pintados à mão.',
          { ...PE, Técnica: 'Barro' },
          '145.00',
          9,
        ),
        one(
          'Namoradeira de janela',
          'Cerâmica pintada, à espera de quem passa.',
          { Origem: 'Minas Gerais', Técnica: 'Barro' },
          '178.00',
          7,
        ),
        one(
          'Carranca do São Francisco',
          'Esculpida em umburana para guardar a casa.',
          { Origem: 'Bahia', Técnica: 'Madeira' },
          '230.00',
          3,
        ),
      ],
    },
    {
      name: 'Brinquedos e música',
      products: [
        one(
          'Peteca de palha',
          'Penas coloridas e palha de milho, para o quintal inteiro.',
          { Técnica: 'Palha' },
          '22.00',
          64,
        ),
        one('Pião de madeira', 'Com fieira de algodão e ponta de ferro.', { Técnica: 'Madeira' }, '15.00', 88),
        one(
          'Berimbau de beriba',
          'Verga escolhida, cabaça afinada e caxixi.',
          { Origem: 'Bahia', Técnica: 'Madeira' },
          '240.00',
          6,
        ),
        one('Pandeiro de couro', 'Aro de jenipapo e platinelas de bronze.', { Técnica: 'Couro' }, '289.00', 10),
      ],
    },
  ],
};
