import type { DemoCategory } from './demo-product.ts';
import { folkArt } from './shelves/folk-art.ts';
import { toys } from './shelves/toys.ts';

export const crafts: DemoCategory = {
  slug: 'artes-e-brinquedos',
  name: ['Artes e brinquedos', 'Arts and toys'],
  description: [
    'O que o Brasil inventa com as mãos quando ninguém encomendou nada.',
    'What Brazilian hands come up with when nobody has ordered anything.',
  ],
  children: [folkArt, toys],
};
