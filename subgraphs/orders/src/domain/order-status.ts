import { ok, refuse, type Refusal, type Result } from '@feira/kernel';

export const ORDER_STATUSES = ['PENDING', 'PAID', 'SHIPPED', 'COMPLETED', 'CANCELLED', 'REFUNDED'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** What people may ask of an order; payment and expiry are the machine's. */
export type OrderAction = 'PAY' | 'CANCEL' | 'SHIP' | 'COMPLETE';

/** The state machine: from where an action may start, and where it leads. */
const ACTIONS: Readonly<Record<OrderAction, { from: OrderStatus; to: OrderStatus }>> = {
  PAY: { from: 'PENDING', to: 'PAID' },
  CANCEL: { from: 'PENDING', to: 'CANCELLED' },
  SHIP: { from: 'PAID', to: 'SHIPPED' },
  COMPLETE: { from: 'SHIPPED', to: 'COMPLETED' },
};

export const isPossible = (action: OrderAction, status: OrderStatus): boolean => ACTIONS[action].from === status;

/** The status that follows, or INVALID_STATUS. */
export function next(action: OrderAction, status: OrderStatus): Result<OrderStatus, Refusal<'INVALID_STATUS'>> {
  if (isPossible(action, status)) return ok(ACTIONS[action].to);
  return refuse('INVALID_STATUS', `An order that is ${status} cannot do this: ${action}.`);
}
