import type { Db } from '@feira/platform/postgres';
import { and, eq, gt } from 'drizzle-orm';
import type { OneTimeTokenStore } from '../../application/ports.ts';
import { oneTimeTokens } from './schema.ts';

export const makeOneTimeTokenStore = (db: Db): OneTimeTokenStore => ({
  insert: async (token) => {
    await db.insert(oneTimeTokens).values(token);
  },
  // One statement decides the race of two clicks: the row is gone for the second.
  consume: async (hash, purpose, now) => {
    const [token] = await db
      .delete(oneTimeTokens)
      .where(and(eq(oneTimeTokens.hash, hash), eq(oneTimeTokens.purpose, purpose), gt(oneTimeTokens.expiresAt, now)))
      .returning();
    return token;
  },
  drop: async (userId, purpose) => {
    await db.delete(oneTimeTokens).where(and(eq(oneTimeTokens.userId, userId), eq(oneTimeTokens.purpose, purpose)));
  },
});
