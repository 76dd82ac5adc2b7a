import type { Db } from '@feira/platform/postgres';
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import type { UserReader } from '../../application/ports.ts';
import { readAccountChanges } from './account-change-store.ts';
import { readAddresses } from './address-store.ts';
import { readAudit } from './audit-log.ts';
import { readClient, readClients } from './client-store.ts';
import { oneTimeTokens, sessions, totps, users } from './schema.ts';
import { toUser } from './user-store.ts';

const MAX_SESSIONS = 100;

export const makeUserReader = (db: Db): UserReader => ({
  byIds: async (ids) => {
    const rows = await db
      .select()
      .from(users)
      .where(inArray(users.id, [...ids]));
    return rows.map(toUser);
  },
  byEmail: async (email) => {
    const [row] = await db.select().from(users).where(eq(users.email, email));
    return row && toUser(row);
  },
  withPassword: async (email) => {
    const [row] = await db.select().from(users).where(eq(users.email, email));
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  },
  passwordOf: async (id) => {
    const [row] = await db.select({ hash: users.passwordHash }).from(users).where(eq(users.id, id));
    return row?.hash;
  },
  hasSecondFactor: async (userId) => {
    const confirmed = and(eq(totps.userId, userId), isNotNull(totps.confirmedAt));
    return (await db.select({ userId: totps.userId }).from(totps).where(confirmed)).length > 0;
  },
  challenged: async (hash, now) => {
    const { userId, purpose, expiresAt } = oneTimeTokens;
    const alive = and(eq(oneTimeTokens.hash, hash), eq(purpose, 'LOGIN'), gt(expiresAt, now));
    return (await db.select({ userId }).from(oneTimeTokens).where(alive))[0]?.userId;
  },
  sessions: (userId, now) =>
    db
      .select()
      .from(sessions)
      .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt), gt(sessions.expiresAt, now)))
      .orderBy(desc(sessions.lastUsedAt))
      .limit(MAX_SESSIONS),
  page: async ({ limit, direction, cursor }) => {
    const forward = direction === 'forward';
    const rows = await db
      .select()
      .from(users)
      .where(cursor && (forward ? lt : gt)(users.id, String(cursor[0])))
      .orderBy(forward ? desc(users.id) : asc(users.id))
      .limit(limit + 1);
    const kept = rows.slice(0, limit).map(toUser);
    return { items: forward ? kept : kept.reverse(), hasMore: rows.length > limit };
  },
  count: async () => {
    const [row] = await db.select({ total: count() }).from(users);
    return row?.total ?? 0;
  },
  addresses: (userIds) => readAddresses(db, userIds),
  clients: () => readClients(db),
  client: (id) => readClient(db, id),
  accountChanges: (limit) => readAccountChanges(db, limit),
  auditPage: (filter, request) => readAudit(db, filter, request),
});
