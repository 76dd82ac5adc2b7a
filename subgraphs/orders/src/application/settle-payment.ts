import { ok } from '@feira/kernel';
import { pay, type Order } from '../domain/order.ts';
import type { PaymentAttempt, PaymentOutcome, ProviderEvent } from '../domain/payment.ts';
import type { Deps, Stores } from './ports.ts';

type EventKey = Pick<ProviderEvent, 'provider' | 'eventId'>;

/**
 * Acts on a provider's word, once, whoever brings it: a shopper, a webhook or the sweeper. The order's lock comes before
 * all others, so that payment, cancelling and expiry of one order never meet.
 */
export const makeSettlePayment =
  (deps: Deps) =>
  async ({ provider, eventId }: EventKey, orderId: string): Promise<void> => {
    await deps.unitOfWork.run(async (tx) => {
      const order = await tx.orders.lock(orderId);
      const event = await tx.payments.lockUnsettled(provider, eventId);
      if (!order || !event) return ok(undefined);
      const attempt = await tx.payments.attempt(event.attemptId);
      if (attempt) await apply(deps, tx, order, attempt, event.outcome);
      await tx.payments.markSettled(event, deps.clock());
      return ok(undefined);
    });
  };

async function apply(deps: Deps, tx: Stores, order: Order, attempt: PaymentAttempt, outcome: PaymentOutcome) {
  if (attempt.status === 'PAID') return;
  if (outcome.kind === 'declined') {
    if (attempt.status === 'OPEN') await tx.payments.setStatus(attempt.id, 'DECLINED', outcome);
    return;
  }
  await tx.payments.setStatus(attempt.id, 'PAID', outcome);
  await book(deps, tx, attempt, 'CAPTURE', outcome);
  const paid = pay(order, attempt.provider, { actor: `payment:${attempt.provider}`, at: deps.clock() });
  if (paid.ok) await tx.orders.save(paid.value);
  // R82: money for an order that wants none any more goes back, and both movements stay visible.
  else await book(deps, tx, attempt, 'REFUND', outcome);
}

const book = (
  deps: Deps,
  tx: Stores,
  { id, orderId }: PaymentAttempt,
  kind: 'CAPTURE' | 'REFUND',
  { amount }: Extract<PaymentOutcome, { kind: 'paid' }>,
) => tx.payments.book({ id: deps.newId(), orderId, attemptId: id, kind, amount, at: deps.clock() });
