import type { Db } from '@feira/platform/postgres';
import { asc, count, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import type { UserReader, UserStore } from '../../application/ports.ts';
import type { User } from '../../domain/user.ts';
import { users } from './schema.ts';

const toUser = ({ passwordHash, ...user }: typeof users.$inferSelect): User => user;

export const makeUserStore = (db: Db): UserStore => ({
  insert: async (user, passwordHash) => {
    const inserted = await db
      .insert(users)
      .values({ ...user, passwordHash })
      .onConflictDoNothing({ target: users.email })
      .returning({ id: users.id });
    return inserted.length === 1;
  },
  find: async (id) => {
    const [row] = await db.select().from(users).where(eq(users.id, id));
    return row && toUser(row);
  },
});

export const makeUserReader = (db: Db): UserReader => ({
  byIds: async (ids) => {
    const rows = await db
      .select()
      .from(users)
      .where(inArray(users.id, [...ids]));
    return rows.map(toUser);
  },
  withPassword: async (email) => {
    const [row] = await db.select().from(users).where(eq(users.email, email));
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  },
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
});
