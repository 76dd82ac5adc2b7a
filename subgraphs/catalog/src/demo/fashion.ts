import type { DemoCategory } from './demo-product.ts';
import { bags } from './shelves/bags.ts';
import { clothes } from './shelves/clothes.ts';
import { shoes } from './shelves/shoes.ts';

export const fashion: DemoCategory = {
  slug: 'moda',
  name: ['Moda', 'Fashion'],
  description: [
    'Algodão, couro e renda de quem faz isso há gerações e não tem pressa.',
    'Cotton, leather and lace by people who have done it for generations and will not be hurried.',
  ],
  children: [clothes, shoes, bags],
};
