import { err, ok, refuse, type Refusal, type Result, type Viewer } from '@feira/kernel';
import type { Order } from '../domain/order.ts';
import type { PaymentAttempt, PaymentOutcome } from '../domain/payment.ts';
import { findFor, orderNotFound, type OrderKey } from './access.ts';
import type { DeclineCode, Deps, Stores } from './ports.ts';
import { makeSettlePayment } from './settle-payment.ts';

export type ConfirmCode = 'ORDER_NOT_FOUND' | 'INVALID_STATUS' | 'INVALID_CARD' | 'PROVIDER_UNAVAILABLE' | DeclineCode;

type Confirming = Result<Order, Refusal<ConfirmCode>>;

/**
 * Charges a test card. What the provider said is kept before it is acted on, so a crash in between is finished by the
 * sweeper. A declined card leaves the order PENDING and payable. Paying what is paid answers the order.
 */
export const makeConfirmSandboxPayment = (deps: Deps) => {
  const settle = makeSettlePayment(deps);
  return async (viewer: Viewer, key: OrderKey, card: string): Promise<Confirming> => {
    if (!deps.providers.has('SANDBOX')) return refuse('PROVIDER_UNAVAILABLE', 'The sandbox is not offered here.');
    const order = await findFor(deps.reader, viewer, key);
    if (!order) return orderNotFound();
    if (order.status === 'PAID') return ok(order);
    const recorded = await deps.unitOfWork.run((tx) => charge(deps, tx, order.id, card));
    if (!recorded.ok) return recorded;
    const { attemptId, outcome } = recorded.value;
    await settle({ provider: 'SANDBOX', eventId: eventIdOf(attemptId, outcome) }, order.id);
    if (outcome.kind === 'declined') return err(declined(outcome.code));
    const [settled = order] = await deps.reader.byIds([order.id]);
    if (settled.status !== 'CANCELLED') return ok(settled);
    return refuse('INVALID_STATUS', 'The order was cancelled meanwhile; the money goes back.');
  };
};

/** One event for each attempt and outcome: a double click is one charge. */
const eventIdOf = (attemptId: string, { kind }: PaymentOutcome): string => `${attemptId}:${kind}`;

async function charge(
  deps: Deps,
  tx: Stores,
  orderId: string,
  card: string,
): Promise<Result<{ attemptId: string; outcome: PaymentOutcome }, Refusal<ConfirmCode>>> {
  const order = await tx.orders.lock(orderId);
  if (order?.status !== 'PENDING') return refuse('INVALID_STATUS', 'This order cannot be paid any more.');
  const attempt = (await tx.payments.current(orderId)) ?? (await openAttempt(deps, tx, order));
  const outcome = deps.sandbox.charge(attempt, card);
  if (!outcome.ok) return outcome;
  const event = { provider: 'SANDBOX', eventId: eventIdOf(attempt.id, outcome.value) } as const;
  await tx.payments.record({ ...event, attemptId: attempt.id, orderId, outcome: outcome.value }, deps.clock());
  return ok({ attemptId: attempt.id, outcome: outcome.value });
}

async function openAttempt(deps: Deps, { payments }: Stores, order: Order): Promise<PaymentAttempt> {
  const attempt: PaymentAttempt = {
    id: deps.newId(),
    orderId: order.id,
    provider: 'SANDBOX',
    status: 'OPEN',
    amount: order.total,
    createdAt: deps.clock(),
  };
  await payments.openAttempt(attempt);
  return attempt;
}

const declined = (code: DeclineCode): Refusal<DeclineCode> => ({
  code,
  message: code === 'CARD_DECLINED' ? 'The card was declined.' : 'The card has not enough funds.',
  field: ['card'],
});
