import type { Envelope } from '@feira/contracts';
import { and, asc, eq, getTableColumns, inArray, lte, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Logger } from '../logger/index.ts';
import { every } from '../periodic/index.ts';
import type { Database, OutboxTable } from '../postgres/index.ts';
import type { EventBus } from './bus.ts';

const BATCH = 100;
const LEASE = sql`now() + interval '30 seconds'`;
const backOff = (outbox: OutboxTable) => sql`now() + least(60, power(2, ${outbox.attempts})) * interval '1 second'`;

type Row = OutboxTable['$inferSelect'];

export interface Relay {
  start(): void;
  stop(): Promise<void>;
  /** Publishes until nothing is due. */
  drain(): Promise<void>;
}

/**
 * Carries outbox rows to the bus, at least once and in order within an aggregate. It leases the first row of each
 * aggregate in a short transaction (`SKIP LOCKED`, so that relays share the work and never split one order), publishes
 * outside of it, and deletes what was confirmed. A crash leaves a lease that runs out.
 */
export function makeRelay(deps: {
  database: Database;
  outbox: OutboxTable;
  bus: EventBus;
  logger: Logger;
  intervalMs?: number;
}): Relay {
  const { database, outbox, bus, logger, intervalMs = 100 } = deps;
  const { db } = database;
  const earlier = alias(outbox, 'earlier');

  const lease = (): Promise<Row[]> =>
    db.transaction(async (tx) => {
      const isFirst = notExists(
        tx
          .select({ one: sql`1` })
          .from(earlier)
          .where(and(eq(earlier.subject, outbox.subject), sql`${earlier.sequence} < ${outbox.sequence}`)),
      );
      const due = await tx
        .select(getTableColumns(outbox))
        .from(outbox)
        .where(and(lte(outbox.availableAt, sql`now()`), isFirst))
        .orderBy(asc(outbox.position))
        .limit(BATCH)
        .for('update', { skipLocked: true });
      if (due.length === 0) return [];
      await tx
        .update(outbox)
        .set({ availableAt: LEASE })
        .where(inArray(outbox.position, positions(due)));
      return due;
    });

  const publish = async (row: Row): Promise<void> => {
    try {
      await bus.publish([toEnvelope(row)]);
      await db.delete(outbox).where(eq(outbox.position, row.position));
    } catch (error) {
      logger.error({ err: error, eventId: row.id, type: row.type }, 'event not published; it will be tried again');
      await db
        .update(outbox)
        .set({ attempts: sql`${outbox.attempts} + 1`, availableAt: backOff(outbox) })
        .where(eq(outbox.position, row.position));
    }
  };

  const drain = async (): Promise<void> => {
    const rows = await lease();
    if (rows.length === 0) return;
    await Promise.all(rows.map(publish));
    await drain();
  };

  const loop = every({ name: 'outbox relay', intervalMs, logger, work: drain });
  return { start: () => loop.start(), stop: () => loop.stop(), drain };
}

const positions = (rows: readonly Row[]): bigint[] => rows.map(({ position }) => position);

const toEnvelope = (row: Row): Envelope => ({
  specversion: '1.0',
  id: row.id,
  source: row.source,
  type: row.type,
  subject: row.subject,
  time: row.createdAt.toISOString(),
  datacontenttype: 'application/json',
  sequence: row.sequence,
  requestid: row.requestId,
  data: row.data,
});
