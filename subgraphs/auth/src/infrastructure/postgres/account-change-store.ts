import type { Clock, NewId } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { asc, inArray } from 'drizzle-orm';
import type { AccountChange, AccountChangeStore } from '../../application/ports.ts';
import { accountChanges } from './schema.ts';

export const readAccountChanges = (db: Db, limit: number): Promise<AccountChange[]> => {
  const { id, kind, userId, email, position } = accountChanges;
  return db.select({ id, kind, userId, email }).from(accountChanges).orderBy(asc(position)).limit(limit);
};

export const makeAccountChangeStore = (
  db: Db,
  { clock, newId }: { clock: Clock; newId: NewId },
): AccountChangeStore => ({
  add: async (change) => {
    await db.insert(accountChanges).values({ ...change, id: newId(), at: clock() });
  },
  remove: async (ids) => {
    if (ids.length > 0) await db.delete(accountChanges).where(inArray(accountChanges.id, [...ids]));
  },
});
