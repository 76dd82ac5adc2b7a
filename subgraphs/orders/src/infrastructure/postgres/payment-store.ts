import type { Db } from '@feira/platform/postgres';
import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { PaymentStore } from '../../application/ports.ts';
import type { PaymentAttempt } from '../../domain/payment.ts';
import { readOutcome, storeOutcome, toAttempt } from './rows.ts';
import { paymentAttempts, paymentLedger, providerEvents } from './schema.ts';

export function makePaymentStore(db: Db): PaymentStore {
  const findAttempt = async (where: SQL | undefined): Promise<PaymentAttempt | undefined> => {
    const [row] = await db.select().from(paymentAttempts).where(where);
    return row && toAttempt(row);
  };
  return {
    openAttempt: async ({ amount, ...attempt }) => {
      await db.insert(paymentAttempts).values({ ...attempt, amount: amount.minor, currency: amount.currency });
    },
    current: (orderId) => findAttempt(and(eq(paymentAttempts.orderId, orderId), eq(paymentAttempts.status, 'OPEN'))),
    attempt: (id) => findAttempt(eq(paymentAttempts.id, id)),
    setStatus: async (id, status, outcome) => {
      const said = outcome && { outcome: storeOutcome(outcome) };
      await db
        .update(paymentAttempts)
        .set({ status, ...said })
        .where(eq(paymentAttempts.id, id));
    },
    record: async ({ outcome, ...event }, at) => {
      await db
        .insert(providerEvents)
        .values({ ...event, outcome: storeOutcome(outcome), recordedAt: at })
        .onConflictDoNothing();
    },
    lockUnsettled: async (provider, eventId) => {
      const [row] = await db
        .select()
        .from(providerEvents)
        .where(
          and(
            eq(providerEvents.provider, provider),
            eq(providerEvents.eventId, eventId),
            isNull(providerEvents.settledAt),
          ),
        )
        .for('update');
      if (!row) return undefined;
      return { provider, eventId, attemptId: row.attemptId, orderId: row.orderId, outcome: readOutcome(row.outcome) };
    },
    markSettled: async ({ provider, eventId }, at) => {
      await db
        .update(providerEvents)
        .set({ settledAt: at })
        .where(and(eq(providerEvents.provider, provider), eq(providerEvents.eventId, eventId)));
    },
    book: async ({ amount, ...entry }) => {
      await db
        .insert(paymentLedger)
        .values({ ...entry, amount: amount.minor, currency: amount.currency })
        .onConflictDoNothing({ target: [paymentLedger.attemptId, paymentLedger.kind] });
    },
  };
}
