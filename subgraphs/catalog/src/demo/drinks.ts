import type { DemoCategory } from './demo-product.ts';
import { juices } from './shelves/juices.ts';
import { spirits } from './shelves/spirits.ts';
import { teas } from './shelves/teas.ts';

export const drinks: DemoCategory = {
  slug: 'bebidas',
  name: ['Bebidas', 'Drinks'],
  description: [
    'Para brindar devagar, com álcool ou sem, e para a conversa que vem depois.',
    'For slow toasts, with alcohol or without, and for the talk that follows.',
  ],
  children: [spirits, teas, juices],
};
