import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
  type PgSchema,
} from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Events that a transaction decided on, until the relay has handed them to the bus. Rows go once they are published. */
export const outboxTable = (schema: PgSchema) =>
  schema.table(
    'outbox',
    {
      position: bigserial({ mode: 'bigint' }).primaryKey(),
      id: uuid().notNull().unique(),
      type: text().notNull(),
      subject: text().notNull(),
      sequence: integer().notNull(),
      source: text().notNull(),
      requestId: text('request_id').notNull(),
      data: jsonb().notNull(),
      createdAt: moment('created_at').notNull(),
      attempts: integer().notNull().default(0),
      /** Not before this moment: a lease while a relay publishes it, a back-off after a failure. */
      availableAt: moment('available_at')
        .notNull()
        .default(sql`now()`),
    },
    (table) => [index('outbox_subject_idx').on(table.subject, table.sequence)],
  );

/** What a consumer remembers, in the database that its effects are in. */
export const inboxTables = (schema: PgSchema) => ({
  /** Events whose effect has been committed, by consumer. Rows go after RETENTION_DAYS. */
  handled: schema.table(
    'inbox',
    {
      consumer: text().notNull(),
      eventId: uuid('event_id').notNull(),
      handledAt: moment('handled_at')
        .notNull()
        .default(sql`now()`),
    },
    (table) => [
      primaryKey({ columns: [table.consumer, table.eventId] }),
      index('inbox_handled_at_idx').on(table.handledAt),
    ],
  ),
  /** The last event of each subject that a consumer has handled: its row's lock decides every race about the subject. */
  sequences: schema.table(
    'inbox_sequence',
    {
      consumer: text().notNull(),
      subject: text().notNull(),
      last: integer().notNull(),
      movedAt: moment('moved_at')
        .notNull()
        .default(sql`now()`),
    },
    (table) => [
      primaryKey({ columns: [table.consumer, table.subject] }),
      index('inbox_sequence_moved_at_idx').on(table.movedAt),
    ],
  ),
  /** Events that overtook another, kept until their turn comes. */
  parked: schema.table(
    'inbox_parked',
    {
      consumer: text().notNull(),
      subject: text().notNull(),
      sequence: integer().notNull(),
      eventId: uuid('event_id').notNull(),
      envelope: jsonb().notNull(),
      /** An operator has decided that it has no effect. */
      skipped: boolean().notNull().default(false),
      parkedAt: moment('parked_at')
        .notNull()
        .default(sql`now()`),
    },
    (table) => [primaryKey({ columns: [table.consumer, table.subject, table.sequence] })],
  ),
});

export type OutboxTable = ReturnType<typeof outboxTable>;
export type InboxTables = ReturnType<typeof inboxTables>;
