import type { Check } from '../check.ts';
import { PAID } from '../read/orders.ts';
import { piecesOfOrders } from './pieces-of-orders.ts';

export const paidOrders: Check = {
  id: 'paid-orders',
  area: 'Orders',
  title: 'Paid orders took their pieces, once',
  unit: 'orders',
  run: piecesOfOrders({ statuses: PAID, reservation: 'COMMITTED', event: 'order.paid.v1' }),
};
