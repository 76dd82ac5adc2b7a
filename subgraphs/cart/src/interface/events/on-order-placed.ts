import type { OrderHandlers } from '@feira/platform/events';
import type { UseCases } from '../../application/use-cases.ts';

/** What cart does when orders move. */
export const orderHandlers = ({ onOrderPlaced }: UseCases): OrderHandlers => ({
  'order.placed.v1': ({ data }, delivery) => onOrderPlaced(delivery, data),
});
