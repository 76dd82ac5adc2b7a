import { denied, isId, ok, refuse, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import { complete, ship, type Act, type Order, type Transition } from '../domain/order.ts';
import { MANAGE_ORDERS, orderNotFound } from './access.ts';
import type { Deps } from './ports.ts';

export type FulfilCode = AccessCode | 'ORDER_NOT_FOUND' | 'INVALID_STATUS' | 'INVALID_TRACKING';

const MAX_LENGTH = 100;

type Fulfilling = Promise<Result<Order, Refusal<FulfilCode>>>;
type Decision = (order: Order, act: Act) => Result<Transition, Refusal<'INVALID_STATUS'>>;

/** Hands a paid order to the carrier. */
export const makeShipOrder =
  (deps: Deps) =>
  async (viewer: Viewer, id: string, carrier: string | null, trackingNumber: string | null): Fulfilling => {
    if ((carrier?.length ?? 0) > MAX_LENGTH || (trackingNumber?.length ?? 0) > MAX_LENGTH) {
      return refuse('INVALID_TRACKING', `Carrier and tracking number have at most ${MAX_LENGTH} characters.`);
    }
    return decide(deps, viewer, id, (order, act) => ship(order, carrier, trackingNumber, act));
  };

/** Closes an order that has arrived. */
export const makeCompleteOrder =
  (deps: Deps) =>
  (viewer: Viewer, id: string): Fulfilling =>
    decide(deps, viewer, id, complete);

async function decide(deps: Deps, viewer: Viewer, id: string, decision: Decision): Fulfilling {
  if (!viewer.can(MANAGE_ORDERS)) return denied(viewer);
  return deps.unitOfWork.run<Order, Refusal<FulfilCode>>(async ({ orders }) => {
    const order = isId(id) ? await orders.lock(id) : undefined;
    if (!order) return orderNotFound();
    const decided = decision(order, { actor: viewer.actor, at: deps.clock() });
    if (!decided.ok) return decided;
    await orders.save(decided.value);
    return ok(decided.value.order);
  });
}
