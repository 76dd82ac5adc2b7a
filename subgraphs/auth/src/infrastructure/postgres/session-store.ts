import type { Db } from '@feira/platform/postgres';
import { and, eq, isNull } from 'drizzle-orm';
import type { SessionStore } from '../../application/ports.ts';
import { refreshTokens } from './schema.ts';

export const makeSessionStore = (db: Db): SessionStore => ({
  insert: async (token) => {
    await db.insert(refreshTokens).values(token);
  },
  lock: async (hash) => {
    const [row] = await db.select().from(refreshTokens).where(eq(refreshTokens.hash, hash)).for('update');
    return row;
  },
  markUsed: async (hash, at) => {
    await db.update(refreshTokens).set({ usedAt: at }).where(eq(refreshTokens.hash, hash));
  },
  revokeFamily: async (familyId, at) => {
    await db
      .update(refreshTokens)
      .set({ revokedAt: at })
      .where(and(eq(refreshTokens.familyId, familyId), isNull(refreshTokens.revokedAt)));
  },
  revokeUser: async (userId, at) => {
    await db
      .update(refreshTokens)
      .set({ revokedAt: at })
      .where(and(eq(refreshTokens.userId, userId), isNull(refreshTokens.revokedAt)));
  },
});
