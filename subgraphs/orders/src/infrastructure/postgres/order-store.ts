import type { Clock, NewId } from '@feira/kernel';
import { makeOutbox } from '@feira/platform/events';
import type { Db } from '@feira/platform/postgres';
import { eq, sql } from 'drizzle-orm';
import type { OrderStore } from '../../application/ports.ts';
import type { Transition } from '../../domain/order.ts';
import { toOutgoing } from './order-events.ts';
import { fromLines, fromOrder, toOrder } from './rows.ts';
import { orderHistory, orderLines, orderNumbers, orders, outbox } from './schema.ts';

const FIRST_NUMBER = 100_001n;

export function makeOrderStore(db: Db, deps: { clock: Clock; newId: NewId }): OrderStore {
  const events = makeOutbox({ db, outbox, source: '/feira/orders', ...deps });

  const note = async ({ order, entry, event }: Transition): Promise<void> => {
    await Promise.all([
      db.insert(orderHistory).values({ ...entry, orderId: order.id, sequence: order.sequence }),
      events.append([toOutgoing(order, event)]),
    ]);
  };

  return {
    nextNumber: async () => {
      const [row] = await db
        .insert(orderNumbers)
        .values({ id: 1, last: FIRST_NUMBER })
        .onConflictDoUpdate({ target: orderNumbers.id, set: { last: sql`${orderNumbers.last} + 1` } })
        .returning();
      if (!row) throw new Error('no order number');
      return `F${row.last.toString()}`;
    },
    insert: async (transition) => {
      const { order } = transition;
      // Sent at once: every order waits for this one's number until it commits, so each round trip is one of theirs.
      // `execute`, because a statement that is only awaited would be sent after those of `note`.
      const [inserted, ...others] = await Promise.allSettled([
        db.insert(orders).values(fromOrder(order)).onConflictDoNothing().returning({ id: orders.id }).execute(),
        db.insert(orderLines).values(fromLines(order)).execute(),
        note(transition),
      ]);
      // The others stumble over the row that is not there; the transaction is rolled back with them.
      if (inserted.status === 'fulfilled' && inserted.value.length === 0) return false;
      const failed = [inserted, ...others].find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
      return true;
    },
    lock: async (id) => {
      const [row] = await db.select().from(orders).where(eq(orders.id, id)).for('update');
      if (!row) return undefined;
      const lines = await db.select().from(orderLines).where(eq(orderLines.orderId, id)).orderBy(orderLines.position);
      return toOrder(row, lines);
    },
    save: async (transition) => {
      const { id, status, sequence } = transition.order;
      await db.update(orders).set({ status, sequence }).where(eq(orders.id, id));
      await note(transition);
    },
  };
}
