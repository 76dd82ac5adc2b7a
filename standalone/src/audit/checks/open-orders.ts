import type { Check } from '../check.ts';
import { piecesOfOrders } from './pieces-of-orders.ts';

export const openOrders: Check = {
  id: 'open-orders',
  area: 'Orders',
  title: 'Open orders hold their pieces',
  unit: 'orders',
  run: piecesOfOrders({ statuses: ['PENDING'], reservation: 'ACTIVE' }),
};
