import { groupBy } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { and, asc, count, desc, eq, gt, inArray, isNull, lt, lte, type SQL } from 'drizzle-orm';
import type { OrderFilter, OrderReader } from '../../application/ports.ts';
import type { HistoryEntry, Order } from '../../domain/order.ts';
import { readPayments } from './read-payments.ts';
import { toOrder } from './rows.ts';
import { orderHistory, orderLines, orders, providerEvents } from './schema.ts';

type Row = typeof orders.$inferSelect;

const matching = ({ status, customerId }: OrderFilter): SQL[] => [
  ...(status === undefined ? [] : [eq(orders.status, status)]),
  ...(customerId === undefined ? [] : [eq(orders.customerId, customerId)]),
];

export function makeOrderReader(db: Db): OrderReader {
  /** Rows as orders, lines in one query. */
  const withLines = async (rows: readonly Row[]): Promise<Order[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const lines = await db
      .select()
      .from(orderLines)
      .where(inArray(orderLines.orderId, ids))
      .orderBy(orderLines.position);
    const byOrder = groupBy(lines, ({ orderId }) => orderId);
    return rows.map((row) => toOrder(row, byOrder.get(row.id) ?? []));
  };
  const findOne = async (where: SQL): Promise<Order | undefined> =>
    (await withLines(await db.select().from(orders).where(where)))[0];

  return {
    byIds: async (ids) =>
      ids.length === 0
        ? []
        : withLines(
            await db
              .select()
              .from(orders)
              .where(inArray(orders.id, [...ids])),
          ),
    byNumber: (number) => findOne(eq(orders.number, number)),
    byToken: (token) => findOne(eq(orders.token, token)),
    page: async (filter, { limit, direction, cursor }) => {
      const forward = direction === 'forward';
      const after = cursor && (forward ? lt : gt)(orders.id, String(cursor[0]));
      const rows = await db
        .select()
        .from(orders)
        .where(and(...matching(filter), after))
        .orderBy(forward ? desc(orders.id) : asc(orders.id))
        .limit(limit + 1);
      const kept = rows.slice(0, limit);
      return { items: await withLines(forward ? kept : kept.reverse()), hasMore: rows.length > limit };
    },
    count: async (filter) => {
      const [row] = await db
        .select({ total: count() })
        .from(orders)
        .where(and(...matching(filter)));
      return row?.total ?? 0;
    },
    histories: async (orderIds) => {
      const rows = await db
        .select()
        .from(orderHistory)
        .where(inArray(orderHistory.orderId, [...orderIds]))
        .orderBy(orderHistory.orderId, orderHistory.sequence);
      const entries = groupBy(rows, ({ orderId }) => orderId);
      return new Map<string, readonly HistoryEntry[]>(entries);
    },
    payments: (orderIds) => readPayments(db, orderIds),
    expired: async (now, limit) => {
      const rows = await db
        .select({ id: orders.id })
        .from(orders)
        .where(and(eq(orders.status, 'PENDING'), lte(orders.expiresAt, now)))
        .orderBy(asc(orders.expiresAt))
        .limit(limit);
      return rows.map(({ id }) => id);
    },
    unsettled: (before, limit) => {
      const { provider, eventId, orderId, recordedAt, settledAt } = providerEvents;
      return db
        .select({ provider, eventId, orderId })
        .from(providerEvents)
        .where(and(isNull(settledAt), lt(recordedAt, before)))
        .orderBy(asc(recordedAt))
        .limit(limit);
    },
  };
}
