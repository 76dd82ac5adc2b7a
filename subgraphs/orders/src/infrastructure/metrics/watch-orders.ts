import { gauge, onScrape } from '@feira/platform/metrics';
import type { Database } from '@feira/platform/postgres';
import { and, count, eq, inArray, isNull, lt, notExists, sql } from 'drizzle-orm';
import { ORDER_STATUSES } from '../../domain/order-status.ts';
import { orders, paymentLedger, providerEvents } from '../postgres/schema.ts';

const byStatus = gauge({ name: 'feira_orders', help: 'Orders by status, all that there are.', labels: ['status'] });
const anomalies = gauge({
  name: 'feira_order_anomalies',
  help: 'Orders that the machine should have mended by itself: paid_without_capture, overdue (unpaid long after its time) and unsettled (the word of a provider that nobody has acted on).',
  labels: ['kind'],
});

/** Sweepers run every few seconds; what is this late is stuck. */
const LATE = sql`now() - interval '10 minutes'`;
/** How long an answer is good for: many replicas may be scraped, and the table grows. */
const FRESH_MS = 10_000;

/** Shows the state of the books, as the database has it: it is the same whichever replica is asked. */
export function watchOrders({ db }: Database): () => void {
  let askedAt = -Infinity;
  return onScrape('orders', async () => {
    if (performance.now() - askedAt < FRESH_MS) return;
    byStatus.clear();
    anomalies.clear();
    const rows = await db.select({ status: orders.status, number: count() }).from(orders).groupBy(orders.status);
    for (const status of ORDER_STATUSES) {
      byStatus.set({ status }, rows.find((row) => row.status === status)?.number ?? 0);
    }
    const [overdue, unsettled, paidWithoutCapture] = await Promise.all([
      db.$count(orders, and(eq(orders.status, 'PENDING'), lt(orders.expiresAt, LATE))),
      db.$count(providerEvents, and(isNull(providerEvents.settledAt), lt(providerEvents.recordedAt, LATE))),
      db.$count(
        orders,
        and(
          inArray(orders.status, ['PAID', 'SHIPPED']),
          sql`${orders.total} > 0`,
          notExists(
            db
              .select({ one: sql`1` })
              .from(paymentLedger)
              .where(and(eq(paymentLedger.orderId, orders.id), eq(paymentLedger.kind, 'CAPTURE'))),
          ),
        ),
      ),
    ]);
    anomalies.set({ kind: 'overdue' }, overdue);
    anomalies.set({ kind: 'unsettled' }, unsettled);
    anomalies.set({ kind: 'paid_without_capture' }, paidWithoutCapture);
    askedAt = performance.now();
  });
}
