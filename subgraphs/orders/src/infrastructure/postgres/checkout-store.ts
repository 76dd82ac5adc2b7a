import type { Db } from '@feira/platform/postgres';
import { and, asc, eq, lt, lte } from 'drizzle-orm';
import type { CheckoutStore } from '../../application/ports.ts';
import type { Checkout } from '../../domain/checkout.ts';
import { checkouts } from './schema.ts';

type Row = typeof checkouts.$inferSelect;

const toCheckout = ({ createdAt, ...checkout }: Row): Checkout => checkout;

export function makeCheckoutStore(db: Db): CheckoutStore {
  const owned = (id: string, owner: string) =>
    and(eq(checkouts.id, id), eq(checkouts.leaseOwner, owner), eq(checkouts.status, 'STARTED'));
  return {
    claim: async (checkout, at) => {
      const inserted = await db
        .insert(checkouts)
        .values({ ...checkout, createdAt: at })
        .onConflictDoNothing({ target: [checkouts.scope, checkouts.key] })
        .returning();
      const [row] =
        inserted.length > 0
          ? inserted
          : await db
              .select()
              .from(checkouts)
              .where(and(eq(checkouts.scope, checkout.scope), eq(checkouts.key, checkout.key)));
      if (!row) throw new Error('a checkout vanished');
      return toCheckout(row);
    },
    takeOver: async (id, owner, now, until) => {
      const taken = await db
        .update(checkouts)
        .set({ leaseOwner: owner, leaseUntil: until })
        .where(and(eq(checkouts.id, id), eq(checkouts.status, 'STARTED'), lte(checkouts.leaseUntil, now)))
        .returning({ id: checkouts.id });
      return taken.length === 1;
    },
    markPlaced: async (id, owner) => {
      const placed = await db
        .update(checkouts)
        .set({ status: 'PLACED' })
        .where(owned(id, owner))
        .returning({ id: checkouts.id });
      return placed.length === 1;
    },
    markRefused: async (id, owner, refusal) => {
      await db.update(checkouts).set({ status: 'REFUSED', refusal }).where(owned(id, owner));
    },
    endLease: async (id, owner, now) => {
      await db.update(checkouts).set({ leaseUntil: now }).where(owned(id, owner));
    },
    abandoned: async (before, limit) => {
      const rows = await db
        .select()
        .from(checkouts)
        .where(and(eq(checkouts.status, 'STARTED'), lt(checkouts.leaseUntil, before)))
        .orderBy(asc(checkouts.leaseUntil))
        .limit(limit);
      return rows.map(toCheckout);
    },
  };
}
