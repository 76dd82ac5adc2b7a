import type { Envelope } from '@feira/contracts';
import { groupBy } from '@feira/kernel';
import { and, asc, count, eq, inArray, lte, min, notExists, sql } from 'drizzle-orm';
import { alias, getTableConfig } from 'drizzle-orm/pg-core';
import type { Logger } from '../logger/index.ts';
import { onScrape, outboxAge, outboxDepth, outboxEvents } from '../metrics/index.ts';
import { every } from '../periodic/index.ts';
import type { Database, OutboxTable } from '../postgres/index.ts';
import { ALERTS, NotPublished, toError, Unroutable, WireDown, type EventBus } from './bus.ts';

/** Aggregates claimed at once, and events of them published at once. */
const AGGREGATES = 100;
const EVENTS = 500;
/** Longer than any publish may take (its own time-out is seconds). */
const LEASE_MS = 30_000;
const backOff = (outbox: OutboxTable) =>
  sql`now() + least(30, power(2, least(${outbox.attempts}, 5))) * interval '1 second'`;
/** After a batch of which nothing got through because is down: to lease more rows would only delay them. */
const PAUSE_MS = { first: 250, longest: 5_000 };
const REPORT_EVERY_MS = 30_000;
const STALE_MS = 60_000;

type Row = OutboxTable['$inferSelect'];

export interface Relay {
  start(): void;
  stop(): Promise<void>;
  /** Publishes until nothing is due, or nothing gets through. */
  drain(): Promise<void>;
  /** How much waits, and since when; alerts when that is too long ago. Runs by itself once started. */
  report(): Promise<{ waiting: number; oldestMs: number }>;
}

/**
 * Carries outbox rows to the bus, at least once and in order within an aggregate. It leases whole aggregates in a short
 * transaction: the lock on an aggregate's first row (`SKIP LOCKED`) stands for all of them, so relays share the work and
 * never split one order. It publishes outside of the transaction, waits once for the whole batch, and deletes what was
 * confirmed. A crash leaves a lease that runs out.
 */
export function makeRelay(deps: {
  database: Database;
  outbox: OutboxTable;
  bus: EventBus;
  logger: Logger;
  intervalMs?: number;
  /** Rows older than this are an alert. */
  staleMs?: number;
  /** How long a relay that died keeps others from its rows. */
  leaseMs?: number;
}): Relay {
  const { database, outbox, bus, logger, intervalMs = 100, staleMs = STALE_MS, leaseMs = LEASE_MS } = deps;
  const { db } = database;
  const service = getTableConfig(outbox).schema ?? 'none';
  const earlier = alias(outbox, 'earlier');
  let failures = 0;
  let pausedUntil = 0;
  let reportedAt = Date.now();

  const lease = (): Promise<Row[]> =>
    db.transaction(async (tx) => {
      const isFirst = notExists(
        tx
          .select({ one: sql`1` })
          .from(earlier)
          .where(and(eq(earlier.subject, outbox.subject), sql`${earlier.sequence} < ${outbox.sequence}`)),
      );
      const firsts = await tx
        .select({ subject: outbox.subject })
        .from(outbox)
        .where(and(lte(outbox.availableAt, sql`now()`), isFirst))
        .orderBy(asc(outbox.position))
        .limit(AGGREGATES)
        .for('update', { skipLocked: true });
      if (firsts.length === 0) return [];
      const subjects = firsts.map(({ subject }) => subject);
      const rows = await tx
        .select()
        .from(outbox)
        .where(inArray(outbox.subject, subjects))
        .orderBy(asc(outbox.position))
        .limit(EVENTS);
      await tx
        .update(outbox)
        .set({ availableAt: sql`now() + ${leaseMs} * interval '1 millisecond'` })
        .where(inArray(outbox.position, positions(rows)));
      return rows;
    });

  /** Answers which events did not get through, and why. */
  const publish = async (rows: readonly Row[]): Promise<ReadonlyMap<string, Error>> => {
    try {
      await bus.publish(rows.map(toEnvelope));
      return new Map();
    } catch (error) {
      return error instanceof NotPublished ? error.failed : new Map(rows.map(({ id }) => [id, toError(error)]));
    }
  };

  const settle = async (rows: readonly Row[], failed: ReadonlyMap<string, Error>): Promise<void> => {
    const sent = confirmedInOrder(rows, failed);
    const kept = rows.filter((row) => !sent.includes(row));
    if (sent.length > 0) await db.delete(outbox).where(inArray(outbox.position, positions(sent)));
    if (kept.length === 0) return;
    await db
      .update(outbox)
      .set({ attempts: sql`${outbox.attempts} + 1`, availableAt: isWire(failed) ? sql`now()` : backOff(outbox) })
      .where(inArray(outbox.position, positions(kept)));
    for (const { id: eventId, type, subject, attempts } of kept) {
      const reason = failed.get(eventId);
      if (reason instanceof Unroutable)
        logger.error({ alert: ALERTS.unroutable, eventId, type, subject, attempts }, ALERTS.unroutable);
    }
    logger.warn({ kept: kept.length, reason: [...failed.values()][0]?.message }, 'events not published; they stay');
  };

  const pause = (down: boolean): void => {
    failures = down ? failures + 1 : 0;
    const longest = Math.min(PAUSE_MS.longest, PAUSE_MS.first * 2 ** (failures - 1));
    // Jitter, so that the relays of all replicas do not come back in the same moment.
    pausedUntil = failures === 0 ? 0 : Date.now() + longest * (0.5 + Math.random() / 2);
  };

  const drain = async (): Promise<void> => {
    const rows = await lease();
    if (rows.length === 0) return;
    const started = performance.now();
    const failed = await publish(rows);
    await settle(rows, failed);
    const published = rows.length - failed.size;
    outboxEvents.add({ service, result: 'published' }, published);
    outboxEvents.add({ service, result: 'failed' }, failed.size);
    logger.info({ published, failed: failed.size, ms: Math.round(performance.now() - started) }, 'outbox relayed');
    const down = published === 0 && isWire(failed);
    pause(down);
    if (!down) await drain();
  };

  const measure = async (): Promise<{ waiting: number; oldestMs: number }> => {
    const [found] = await db
      .select({ waiting: count(), oldestMs: sql<string>`extract(epoch from now() - ${min(outbox.createdAt)}) * 1000` })
      .from(outbox);
    return { waiting: found?.waiting ?? 0, oldestMs: Math.round(Number(found?.oldestMs ?? 0)) };
  };

  const report = async (): Promise<{ waiting: number; oldestMs: number }> => {
    const state = await measure();
    if (state.oldestMs > staleMs) logger.error({ alert: ALERTS.outboxStale, ...state }, ALERTS.outboxStale);
    else if (state.waiting > 0) logger.info(state, 'outbox');
    return state;
  };

  const work = async (): Promise<void> => {
    if (Date.now() >= pausedUntil) await drain();
    if (Date.now() - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = Date.now();
    await report();
  };

  const loop = every({ name: 'outbox relay', intervalMs, logger, work });
  let unwatch = (): void => undefined;
  const watch = () =>
    onScrape('outbox', async () => {
      // A number from before the database went away is no number of now.
      outboxDepth.clear();
      outboxAge.clear();
      const { waiting, oldestMs } = await measure();
      outboxDepth.set({ service }, waiting);
      outboxAge.set({ service }, oldestMs / 1_000);
    });
  return {
    start: () => {
      unwatch();
      unwatch = watch();
      loop.start();
    },
    stop: () => {
      unwatch();
      return loop.stop();
    },
    drain,
    report,
  };
}

/** Then no row is to blame: the relay itself waits, and all rows go as soon as the wire is there again. */
const isWire = (failed: ReadonlyMap<string, Error>): boolean =>
  [...failed.values()].every((reason) => reason instanceof WireDown);

const positions = (rows: readonly Row[]): bigint[] => rows.map(({ position }) => position);

/** Of each aggregate only what stands before its first failure, so that its events stay in order. */
function confirmedInOrder(rows: readonly Row[], failed: ReadonlyMap<string, Error>): Row[] {
  return [...groupBy(rows, ({ subject }) => subject).values()].flatMap((group) => {
    const first = group.findIndex(({ id }) => failed.has(id));
    return first < 0 ? group : group.slice(0, first);
  });
}

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
