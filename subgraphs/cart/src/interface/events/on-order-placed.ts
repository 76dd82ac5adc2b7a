import { subscribeTo, type Subscription } from '@feira/platform/events';
import type { UseCases } from '../../application/use-cases.ts';

const CONSUMER = 'cart.order-placed';

/** What cart does when orders move. Deliveries repeat; the use case acts once for each. */
export const subscriptions = ({ onOrderPlaced }: UseCases): Subscription[] => [
  subscribeTo(CONSUMER, {
    'order.placed.v1': ({ id, data }) => onOrderPlaced({ consumer: CONSUMER, eventId: id }, data),
  }),
];
