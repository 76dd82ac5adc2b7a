import type { DemoCategory } from './demo-product.ts';
import { scents } from './shelves/scents.ts';
import { soaps } from './shelves/soaps.ts';

export const care: DemoCategory = {
  slug: 'bem-estar',
  name: ['Bem-estar', 'Body and calm'],
  description: [
    'Óleos, sabões e perfumes da floresta e do quintal.',
    'Oils, soaps and scents from the forest and the back garden.',
  ],
  children: [soaps, scents],
};
