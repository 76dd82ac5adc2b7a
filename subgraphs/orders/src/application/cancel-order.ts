import { isId, ok, type Refusal, type Result, type Viewer } from '@feira/kernel';
import { cancel, type Order } from '../domain/order.ts';
import { findFor, orderNotFound, type OrderKey } from './access.ts';
import type { Deps } from './ports.ts';

export type CancelCode = 'ORDER_NOT_FOUND' | 'INVALID_STATUS';

/** Cancels an unpaid order: its attempt closes, and `order.cancelled` gives the stock back. */
export const makeCancelOrder =
  (deps: Deps) =>
  async (viewer: Viewer, key: OrderKey, reason: string | null): Promise<Result<Order, Refusal<CancelCode>>> => {
    const order = await findFor(deps.reader, viewer, key);
    if (!order) return orderNotFound();
    return cancelLocked(deps, order.id, viewer.actor, reason);
  };

/** R53: under the order's lock, so a payment either comes before it or is refunded. */
export const cancelLocked = (deps: Deps, orderId: string, actor: string, reason: string | null) =>
  deps.unitOfWork.run<Order, Refusal<CancelCode>>(async ({ orders, payments }) => {
    const order = isId(orderId) ? await orders.lock(orderId) : undefined;
    if (!order) return orderNotFound();
    const cancelled = cancel(order, reason, { actor, at: deps.clock() });
    if (!cancelled.ok) return cancelled;
    const attempt = await payments.current(orderId);
    if (attempt) await payments.setStatus(attempt.id, 'CLOSED');
    await orders.save(cancelled.value);
    return ok(cancelled.value.order);
  });
