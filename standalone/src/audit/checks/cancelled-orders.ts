import type { Check } from '../check.ts';
import { piecesOfOrders } from './pieces-of-orders.ts';

export const cancelledOrders: Check = {
  id: 'cancelled-orders',
  area: 'Orders',
  title: 'Cancelled orders gave their pieces back',
  unit: 'orders',
  run: piecesOfOrders({ statuses: ['CANCELLED'], reservation: 'RELEASED', event: 'order.cancelled.v1' }),
};
