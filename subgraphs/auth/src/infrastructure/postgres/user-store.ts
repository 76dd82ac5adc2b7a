import { isUniqueViolation, type Db } from '@feira/platform/postgres';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { UserStore } from '../../application/ports.ts';
import type { User } from '../../domain/user.ts';
import { mails, users } from './schema.ts';

export const toUser = ({ passwordHash, ...user }: typeof users.$inferSelect): User => user;

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
  lock: async (id) => {
    const [row] = await db.select().from(users).where(eq(users.id, id)).for('update');
    return row && toUser(row);
  },
  save: async ({ id, ...user }) => {
    try {
      // In a transaction of its own inside the caller's, so that a refusal leaves that one usable.
      await db.transaction((tx) => tx.update(users).set(user).where(eq(users.id, id)));
      return true;
    } catch (error) {
      if (isUniqueViolation(error, 'users_email_unique')) return false;
      throw error;
    }
  },
  setPassword: async (id, passwordHash) => {
    await db.update(users).set({ passwordHash }).where(eq(users.id, id));
  },
  remove: async (id) => {
    // Letters that wait are about the account too; all else goes with the row.
    await db.delete(mails).where(eq(mails.userId, id));
    await db.delete(users).where(eq(users.id, id));
  },
  lockAdmins: async () => {
    const rows = await db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.role, 'ADMIN'), isNull(users.disabledAt)))
      .orderBy(asc(users.id))
      .for('update');
    return rows.map(({ id }) => id);
  },
});
