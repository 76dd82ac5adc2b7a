import type { DemoCategory } from './demo-product.ts';
import { cheeses } from './shelves/cheeses.ts';
import { coffees } from './shelves/coffees.ts';
import { preserves } from './shelves/preserves.ts';
import { sweets } from './shelves/sweets.ts';

export const food: DemoCategory = {
  slug: 'mercearia',
  name: ['Mercearia', 'Groceries'],
  description: [
    'Do sítio para a mesa, com o estado de onde veio escrito no rótulo.',
    'From small farms to the table, with the state it came from on every label.',
  ],
  children: [coffees, sweets, cheeses, preserves],
};
