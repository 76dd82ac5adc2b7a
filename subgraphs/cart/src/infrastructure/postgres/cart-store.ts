import { groupBy } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { CartReader, CartStore } from '../../application/ports.ts';
import type { Cart } from '../../domain/cart.ts';
import { cartLines, carts } from './schema.ts';

type Row = typeof carts.$inferSelect;

/** Rows as whole carts: one query more, however many rows. */
async function withLines(db: Db, rows: readonly Row[]): Promise<Cart[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const lines = await db
    .select()
    .from(cartLines)
    .where(inArray(cartLines.cartId, ids))
    .orderBy(asc(cartLines.position));
  const linesOf = groupBy(lines, ({ cartId }) => cartId);
  return rows.map((row) => ({
    ...row,
    lines: (linesOf.get(row.id) ?? []).map(({ id, variantId, quantity }) => ({ id, variantId, quantity })),
  }));
}

const activeOf = (customerId: string) => and(eq(carts.customerId, customerId), eq(carts.status, 'ACTIVE'));

export const makeCartReader = (db: Db): CartReader => ({
  byIds: async (ids) => {
    const rows = await db
      .select()
      .from(carts)
      .where(inArray(carts.id, [...ids]));
    return withLines(db, rows);
  },
  activeOf: async (customerId) => {
    const rows = await db.select().from(carts).where(activeOf(customerId));
    return (await withLines(db, rows))[0];
  },
});

export const makeCartStore = (db: Db): CartStore => ({
  insert: async ({ lines, ...cart }) => {
    const inserted = await db.insert(carts).values(cart).onConflictDoNothing().returning({ id: carts.id });
    return inserted.length === 1;
  },
  lock: async (id) => {
    const rows = await db.select().from(carts).where(eq(carts.id, id)).for('update');
    return (await withLines(db, rows))[0];
  },
  lockActiveOf: async (customerId) => {
    const rows = await db.select().from(carts).where(activeOf(customerId)).for('update');
    return (await withLines(db, rows))[0];
  },
  // Sent at once, and carried out in this order: a shopper waits for one round trip instead of three.
  save: async ({ lines, ...cart }) => {
    const rows = lines.map((line, position) => ({ ...line, cartId: cart.id, position }));
    await Promise.all([
      db.update(carts).set(cart).where(eq(carts.id, cart.id)).execute(),
      db.delete(cartLines).where(eq(cartLines.cartId, cart.id)).execute(),
      rows.length > 0 && db.insert(cartLines).values(rows).execute(),
    ]);
  },
});
