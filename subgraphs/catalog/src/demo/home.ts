import type { DemoCategory } from './demo-product.ts';
import { baskets } from './shelves/baskets.ts';
import { kitchen } from './shelves/kitchen.ts';
import { textiles } from './shelves/textiles.ts';

export const home: DemoCategory = {
  slug: 'casa',
  name: ['Casa', 'Home'],
  description: [
    'Coisas feitas à mão para durar mais que a moda e, com sorte, mais que a gente.',
    'Things made by hand to outlast fashion and, with luck, their owners.',
  ],
  children: [textiles, kitchen, baskets],
};
