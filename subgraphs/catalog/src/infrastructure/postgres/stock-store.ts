import type { Db } from '@feira/platform/postgres';
import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { LedgerKind, StockStore } from '../../application/ports.ts';
import type { Reservation, StockLine } from '../../domain/reservation.ts';
import { reservationLines, reservations, stockLedger, variants } from './schema.ts';

/** What each kind of movement does to a variant, for each piece. */
const EFFECTS: Readonly<Record<LedgerKind, { onHand: number; reserved: number }>> = {
  INITIAL: { onHand: 1, reserved: 0 },
  RESERVED: { onHand: 0, reserved: 1 },
  RELEASED: { onHand: 0, reserved: -1 },
  COMMITTED: { onHand: -1, reserved: -1 },
};

/** Sent at once: the transaction's connection carries statements out in the order they came, so rows are locked in it. */
const inOrder = <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<unknown> =>
  Promise.all(items.map(work));

export function makeStockStore(db: Db): StockStore {
  const lock = async (orderId: string): Promise<Reservation | undefined> => {
    const [row] = await db.select().from(reservations).where(eq(reservations.orderId, orderId)).for('update');
    return row;
  };
  const insertRow = (row: Reservation) => db.insert(reservations).values(row).onConflictDoNothing().returning();
  const move = (lines: readonly StockLine[], kind: LedgerKind): Promise<unknown> => {
    const { onHand, reserved } = EFFECTS[kind];
    return inOrder(lines, ({ variantId, quantity }) =>
      db
        .update(variants)
        .set({
          onHand: sql`${variants.onHand} + ${onHand * quantity}`,
          reserved: sql`${variants.reserved} + ${reserved * quantity}`,
        })
        .where(eq(variants.id, variantId)),
    );
  };

  return {
    lock,
    claim: async (orderId, expiresAt) => {
      const [inserted] = await insertRow({ orderId, status: 'ACTIVE', expiresAt });
      if (inserted) return { ...inserted, isNew: true };
      const found = await lock(orderId);
      if (!found) throw new Error('a reservation vanished');
      return { ...found, isNew: false };
    },
    linesOf: (orderId) =>
      db
        .select({ variantId: reservationLines.variantId, quantity: reservationLines.quantity })
        .from(reservationLines)
        .where(eq(reservationLines.orderId, orderId))
        .orderBy(asc(reservationLines.variantId)),
    insertLines: async (orderId, lines) => {
      await db.insert(reservationLines).values(lines.map((line) => ({ ...line, orderId })));
    },
    bar: async (orderId, at) => (await insertRow({ orderId, status: 'RELEASED', expiresAt: at })).length === 1,
    setStatus: async (orderId, status) => {
      await db.update(reservations).set({ status }).where(eq(reservations.orderId, orderId));
    },
    reserve: async (lines) => {
      const ids = lines.map(({ variantId }) => variantId);
      // Locked in id order, so that orders with the same variants queue instead of deadlocking (R54).
      const rows = await db
        .select({ id: variants.id, available: sql<number>`${variants.onHand} - ${variants.reserved}` })
        .from(variants)
        .where(inArray(variants.id, ids))
        .orderBy(asc(variants.id))
        .for('update');
      const availableOf = new Map(rows.map(({ id, available }) => [id, available]));
      const unknown = ids.filter((id) => !availableOf.has(id));
      if (unknown.length > 0) return { unknown, short: [] };
      const short = lines.filter(({ variantId, quantity }) => (availableOf.get(variantId) ?? 0) < quantity);
      if (short.length > 0) return { unknown, short: short.map(({ variantId }) => variantId) };
      await inOrder(lines, async ({ variantId, quantity }) => {
        const reserved = await db
          .update(variants)
          .set({ reserved: sql`${variants.reserved} + ${quantity}` })
          .where(and(eq(variants.id, variantId), gte(sql`${variants.onHand} - ${variants.reserved}`, quantity)))
          .returning({ id: variants.id });
        if (reserved.length === 0) throw new Error('stock changed under its lock');
      });
      return { unknown, short: [] };
    },
    unreserve: async (lines) => {
      await move(lines, 'RELEASED');
    },
    takeOut: async (lines) => {
      await move(lines, 'COMMITTED');
    },
    note: async (kind, orderId, lines, at) => {
      const { onHand, reserved } = EFFECTS[kind];
      await db.insert(stockLedger).values(
        lines.map(({ variantId, quantity }) => ({
          variantId,
          orderId,
          kind,
          onHandDelta: onHand * quantity,
          reservedDelta: reserved * quantity,
          at,
        })),
      );
    },
  };
}
