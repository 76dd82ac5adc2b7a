import type { Clock, NewId } from '@feira/kernel';
import type { Logger } from '@feira/platform/logger';
import { every } from '@feira/platform/periodic';
import type { Database, Db } from '@feira/platform/postgres';
import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { MailQueue } from '../../application/ports.ts';
import type { LetterOrder } from '../../domain/letter.ts';
import { mails } from './schema.ts';

const BATCH = 20;
/** With the back-off below, somewhat more than half a day. */
const MAX_ATTEMPTS = 12;
const LEASE = sql`now() + interval '2 minutes'`;
const BACK_OFF = sql`now() + least(3600, power(2, ${mails.attempts}) * 15) * interval '1 second'`;

/** Notes letters in the transaction that calls for them. */
export const makeMailQueue = (db: Db, { clock, newId }: { clock: Clock; newId: NewId }): MailQueue => ({
  add: async (order) => {
    await db.insert(mails).values({ ...order, id: newId(), createdAt: clock() });
  },
});

export interface MailSender {
  start(): void;
  stop(): Promise<void>;
  /** Sends until nothing is due. */
  drain(): Promise<void>;
}

/**
 * Takes letters from the queue to the postman, at least once. It leases a few in a short transaction (`SKIP LOCKED`, so
 * that senders share the work), sends outside of it and deletes what was taken. A crash leaves a lease that runs out; a
 * letter that fails is tried again ever more rarely, and after twelve times it stays in the table with `failed_at`.
 */
export function makeMailSender(deps: {
  database: Database;
  send: (order: LetterOrder) => Promise<void>;
  logger: Logger;
  intervalMs?: number;
}): MailSender {
  const { database, send, logger, intervalMs = 250 } = deps;
  const { db } = database;

  const lease = () =>
    db.transaction(async (tx) => {
      const due = await tx
        .select()
        .from(mails)
        .where(and(lte(mails.availableAt, sql`now()`), isNull(mails.failedAt)))
        .orderBy(asc(mails.availableAt))
        .limit(BATCH)
        .for('update', { skipLocked: true });
      const ids = due.map(({ id }) => id);
      if (ids.length > 0) await tx.update(mails).set({ availableAt: LEASE }).where(inArray(mails.id, ids));
      return due;
    });

  const sendOne = async (row: typeof mails.$inferSelect): Promise<void> => {
    const { id, kind, userId, email, locale } = row;
    try {
      await send({ id, kind, userId, email, locale });
      await db.delete(mails).where(eq(mails.id, id));
    } catch (error) {
      const last = row.attempts + 1 >= MAX_ATTEMPTS;
      logger.error({ err: error, mailId: id, kind }, last ? 'mail given up' : 'mail not sent; it will be tried again');
      await db
        .update(mails)
        .set({
          attempts: sql`${mails.attempts} + 1`,
          availableAt: BACK_OFF,
          ...(last && { failedAt: sql`now()` }),
        })
        .where(eq(mails.id, id));
    }
  };

  const drain = async (): Promise<void> => {
    const due = await lease();
    if (due.length === 0) return;
    await Promise.all(due.map(sendOne));
    await drain();
  };

  const loop = every({ name: 'mail sender', intervalMs, logger, work: drain });
  return { start: () => loop.start(), stop: () => loop.stop(), drain };
}
