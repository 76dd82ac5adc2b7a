import { sql } from 'drizzle-orm';
import {
  bigserial,
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

/** Deliveries whose effect has been committed, by consumer. */
export const inboxTable = (schema: PgSchema) =>
  schema.table(
    'inbox',
    {
      consumer: text().notNull(),
      eventId: uuid('event_id').notNull(),
      handledAt: moment('handled_at')
        .notNull()
        .default(sql`now()`),
    },
    (table) => [primaryKey({ columns: [table.consumer, table.eventId] })],
  );

export type OutboxTable = ReturnType<typeof outboxTable>;
export type InboxTable = ReturnType<typeof inboxTable>;
