import { money } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { and, desc, eq, inArray, sum } from 'drizzle-orm';
import type { Payment } from '../../domain/payment.ts';
import { paymentAttempts, paymentLedger, type StoredOutcome } from './schema.ts';

/** Each order's latest attempt, with what went back; two queries however many orders. */
export async function readPayments(db: Db, orderIds: readonly string[]): Promise<ReadonlyMap<string, Payment>> {
  const ids = [...orderIds];
  const [attempts, refunds] = await Promise.all([
    db
      .selectDistinctOn([paymentAttempts.orderId])
      .from(paymentAttempts)
      .where(inArray(paymentAttempts.orderId, ids))
      .orderBy(paymentAttempts.orderId, desc(paymentAttempts.position)),
    db
      .select({ orderId: paymentLedger.orderId, minor: sum(paymentLedger.amount) })
      .from(paymentLedger)
      .where(and(inArray(paymentLedger.orderId, ids), eq(paymentLedger.kind, 'REFUND')))
      .groupBy(paymentLedger.orderId),
  ]);
  const refundedBy = new Map(refunds.map(({ orderId, minor }) => [orderId, BigInt(minor ?? '0')]));
  return new Map(
    attempts.map((attempt) => [attempt.orderId, toPayment(attempt, refundedBy.get(attempt.orderId) ?? 0n)]),
  );
}

type Row = typeof paymentAttempts.$inferSelect;

const STATUS = { OPEN: 'PENDING', DECLINED: 'DECLINED', PAID: 'PAID', CLOSED: 'CANCELLED' } as const;

function toPayment({ provider, status, amount, currency, outcome }: Row, refunded: bigint): Payment {
  const said = outcome as StoredOutcome | null;
  return {
    provider,
    method: said?.method ?? null,
    status: status === 'PAID' && refunded > 0n && refunded >= amount ? 'REFUNDED' : STATUS[status],
    amount: money(amount, currency),
    refunded: money(refunded, currency),
    reference: said?.kind === 'paid' ? said.reference : null,
  };
}
