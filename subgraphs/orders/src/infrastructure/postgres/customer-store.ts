import type { Db } from '@feira/platform/postgres';
import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { CustomerStore } from '../../application/ports.ts';
import { forgottenCustomers, orders } from './schema.ts';

/** Ends in `.invalid`, so that no mail can ever reach it (RFC 2606). */
const NOBODY = 'deleted@account.invalid';
/** What an order keeps of its address: the place, for tax. */
const ERASED = { name: '—', line1: '—', line2: null, phone: null };
/** Nothing is to be delivered or paid back any more. */
const DONE = ['COMPLETED', 'CANCELLED', 'REFUNDED'] as const;

export const makeCustomerStore = (db: Db): CustomerStore => ({
  claim: async (customerId, email) => {
    await db
      .update(orders)
      .set({ customerId })
      .where(and(eq(orders.email, email), isNull(orders.customerId)));
  },
  forget: async (customerId, at) => {
    await db.insert(forgottenCustomers).values({ customerId, at }).onConflictDoNothing();
  },
  eraseForgotten: async () => {
    const erased = await db
      .update(orders)
      .set({
        email: NOBODY,
        shippingAddress: sql`${orders.shippingAddress} || ${JSON.stringify(ERASED)}::jsonb`,
      })
      .where(
        and(
          inArray(orders.customerId, db.select({ id: forgottenCustomers.customerId }).from(forgottenCustomers)),
          inArray(orders.status, [...DONE]),
          ne(orders.email, NOBODY),
        ),
      )
      .returning({ id: orders.id });
    return erased.length;
  },
});
