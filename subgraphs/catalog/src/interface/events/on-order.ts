import { subscribeTo, type Subscription } from '@feira/platform/events';
import type { UseCases } from '../../application/use-cases.ts';

/** What catalog does when orders move. Deliveries repeat; the use cases act once for each. */
export const subscriptions = (useCases: UseCases): Subscription[] => [
  subscribeTo('catalog.order-paid', {
    'order.paid.v1': ({ id, data }) =>
      useCases.onOrderPaid({ consumer: 'catalog.order-paid', eventId: id }, data.orderId, data.lines),
  }),
  subscribeTo('catalog.order-cancelled', {
    'order.cancelled.v1': ({ id, data }) =>
      useCases.onOrderCancelled({ consumer: 'catalog.order-cancelled', eventId: id }, data.orderId),
  }),
];
