import type { Db } from '@feira/platform/postgres';
import { and, eq } from 'drizzle-orm';
import type { SecondFactorStore } from '../../application/ports.ts';
import { recoveryCodes, totps } from './schema.ts';

export const makeSecondFactorStore = (db: Db): SecondFactorStore => ({
  lock: async (userId) => {
    const [row] = await db.select().from(totps).where(eq(totps.userId, userId)).for('update');
    return row;
  },
  save: async (totp) => {
    await db.insert(totps).values(totp).onConflictDoUpdate({ target: totps.userId, set: totp });
  },
  remove: async (userId) => {
    await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    await db.delete(totps).where(eq(totps.userId, userId));
  },
  setRecoveryCodes: async (userId, hashes) => {
    await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    await db.insert(recoveryCodes).values(hashes.map((hash) => ({ userId, hash })));
  },
  takeRecoveryCode: async (userId, hash) => {
    const taken = await db
      .delete(recoveryCodes)
      .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.hash, hash)))
      .returning({ hash: recoveryCodes.hash });
    return taken.length > 0;
  },
});
