import type { OrderHandlers } from '@feira/platform/events';
import type { UseCases } from '../../application/use-cases.ts';

/** What catalog does when orders move. */
export const orderHandlers = ({ onOrderPaid, onOrderCancelled }: UseCases): OrderHandlers => ({
  'order.paid.v1': ({ data }, delivery) => onOrderPaid(delivery, data.orderId, data.lines),
  'order.cancelled.v1': ({ data }, delivery) => onOrderCancelled(delivery, data.orderId),
});
