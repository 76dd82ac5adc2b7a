import type { Db } from '@feira/platform/postgres';
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { SessionStore } from '../../application/ports.ts';
import { refreshTokens, sessions } from './schema.ts';

export const makeSessionStore = (db: Db): SessionStore => ({
  open: async (session) => {
    await db.insert(sessions).values(session);
  },
  find: async (id) => {
    const [row] = await db.select().from(sessions).where(eq(sessions.id, id));
    return row;
  },
  touch: async ({ id, lastUsedAt, expiresAt, address, userAgent }) => {
    await db
      .update(sessions)
      .set({
        lastUsedAt,
        expiresAt,
        ...(address !== null && { address }),
        ...(userAgent !== null && { userAgent }),
      })
      .where(eq(sessions.id, id));
  },
  strengthen: async (id, at) => {
    await db.update(sessions).set({ strongSince: at }).where(eq(sessions.id, id));
  },
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
    await db
      .update(sessions)
      .set({ endedAt: at })
      .where(and(eq(sessions.id, familyId), isNull(sessions.endedAt)));
  },
  revokeUser: async (userId, at, except) => {
    const others = except === undefined ? undefined : ne(refreshTokens.familyId, except);
    await db
      .update(refreshTokens)
      .set({ revokedAt: at })
      .where(and(eq(refreshTokens.userId, userId), isNull(refreshTokens.revokedAt), others));
    const otherSessions = except === undefined ? undefined : ne(sessions.id, except);
    await db
      .update(sessions)
      .set({ endedAt: at })
      .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), otherSessions));
  },
});
