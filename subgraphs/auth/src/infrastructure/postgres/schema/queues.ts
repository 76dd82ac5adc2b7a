import { LOCALES } from '@feira/kernel';
import { inboxTables } from '@feira/platform/postgres';
import { sql } from 'drizzle-orm';
import { bigserial, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { LETTER_KINDS } from '../../../domain/letter.ts';
import { authSchema, moment } from './columns.ts';

/** Letters to write, noted in the transaction that calls for them. A row goes once its letter has been handed over. */
export const mails = authSchema.table(
  'mails',
  {
    id: uuid().primaryKey(),
    kind: text({ enum: LETTER_KINDS }).notNull(),
    /** Whom it is for, where that is known; else the sender looks the address up. */
    userId: uuid('user_id'),
    email: text(),
    locale: text({ enum: LOCALES }).notNull(),
    createdAt: moment('created_at').notNull(),
    attempts: integer().notNull().default(0),
    /** Not before this moment: a lease while a sender has it, a back-off after a failure. */
    availableAt: moment('available_at')
      .notNull()
      .default(sql`now()`),
    /** When the last attempt failed and nobody tries again. */
    failedAt: moment('failed_at'),
  },
  (table) => [
    index('mails_due_idx')
      .on(table.availableAt)
      .where(sql`${table.failedAt} is null`),
  ],
);

/** What other services must hear of accounts; a row goes once it has been acted upon. */
export const accountChanges = authSchema.table('account_changes', {
  position: bigserial({ mode: 'bigint' }).primaryKey(),
  id: uuid().notNull().unique(),
  kind: text({ enum: ['EMAIL_VERIFIED', 'DELETED'] }).notNull(),
  userId: uuid('user_id').notNull(),
  email: text(),
  at: moment('at').notNull(),
});

/** Counters of attempts; keys are hashes. */
export const rateLimits = authSchema.table(
  'rate_limits',
  {
    key: text().primaryKey(),
    points: integer().notNull(),
    expire: moment('expire'),
  },
  (table) => [index('rate_limits_expire_idx').on(table.expire)],
);

export const inbox = inboxTables(authSchema);
/** By name, so that drizzle-kit sees them. */
export const { handled: inboxHandled, sequences: inboxSequences, parked: inboxParked } = inbox;
