import type { Db } from '@feira/platform/postgres';
import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { AddressStore } from '../../application/ports.ts';
import type { Address } from '../../domain/address.ts';
import { addresses } from './schema.ts';

export const readAddresses = (db: Db, userIds: readonly string[]): Promise<Address[]> =>
  db
    .select()
    .from(addresses)
    .where(inArray(addresses.userId, [...userIds]))
    .orderBy(asc(addresses.userId), asc(addresses.id));

export const makeAddressStore = (db: Db): AddressStore => ({
  list: (userId) => readAddresses(db, [userId]),
  find: async (id) => {
    const [row] = await db.select().from(addresses).where(eq(addresses.id, id));
    return row;
  },
  insert: async (address) => {
    await db.insert(addresses).values(address);
  },
  update: async ({ id, ...address }) => {
    await db.update(addresses).set(address).where(eq(addresses.id, id));
  },
  remove: async (id) => {
    await db.delete(addresses).where(eq(addresses.id, id));
  },
  setDefault: async (userId, id) => {
    // First off, then on: the index allows one.
    await db
      .update(addresses)
      .set({ isDefault: false })
      .where(and(eq(addresses.userId, userId), ne(addresses.id, id)));
    await db.update(addresses).set({ isDefault: true }).where(eq(addresses.id, id));
  },
});
