import { RETENTION_DAYS, type Envelope } from '@feira/contracts';
import type { Delivery, DeliveryOutcome } from '@feira/kernel';
import { and, count, eq, lt, min, sql } from 'drizzle-orm';
import { lockSequence, takeTurn, type Database, type InboxTables } from '../postgres/index.ts';
import type { DeliveryOptions } from './bus.ts';

const BATCH = 100;
/** Old rows go in small bites, so that no statement holds up the deliveries. */
const PURGE_BATCH = 1_000;

export interface Parked {
  readonly event: Envelope;
  readonly skip: boolean;
}

export interface Inbox {
  /** Takes the event's place in the sequence without an effect. */
  skip(delivery: Delivery): Promise<DeliveryOutcome>;
  /** Notes that the event was heard, and leaves the sequence as it is. */
  note(delivery: Delivery): Promise<DeliveryOutcome>;
  /** Keeps an event that came too early. `due`: it is its turn by now, so it was not parked. */
  park(event: Envelope, options: DeliveryOptions): Promise<'parked' | 'due'>;
  /** Parked events whose turn it is, of one subject or of all. */
  due(of: { subject?: string }): Promise<Parked[]>;
  unpark(event: Envelope): Promise<void>;
  parkedLongerThan(ms: number): Promise<{ count: number; oldest: Date | null }>;
  /** Forgets what has been handled since it was parked, and what RETENTION_DAYS says. */
  purge(): Promise<void>;
}

/** One consumer's memory beside `unitOfWork.once`, which notes what has an effect. */
export function makeInbox(deps: { consumer: string; database: Database; tables: InboxTables }): Inbox {
  const { consumer, database, tables } = deps;
  const { handled, sequences, parked } = tables;
  const { db } = database;
  const mine = eq(parked.consumer, consumer);
  const days = (n: number) => sql`now() - make_interval(days => ${n})`;

  return {
    skip: (delivery) => db.transaction((tx) => takeTurn(tx, tables, delivery)),
    note: async ({ eventId }) => {
      const noted = await db.insert(handled).values({ consumer, eventId }).onConflictDoNothing().returning();
      return noted.length > 0 ? 'handled' : 'duplicate';
    },
    park: (event, { skip = false }) =>
      db.transaction(async (tx) => {
        const { subject, sequence, id: eventId } = event;
        if ((await lockSequence(tx, tables, { consumer, subject })) >= sequence - 1) return 'due';
        await tx
          .insert(parked)
          .values({ consumer, subject, sequence, eventId, envelope: event, skipped: skip })
          .onConflictDoUpdate({
            target: [parked.consumer, parked.subject, parked.sequence],
            set: { skipped: skip },
          });
        return 'parked';
      }),
    due: async ({ subject }) => {
      const rows = await db
        .select({ envelope: parked.envelope, skip: parked.skipped })
        .from(parked)
        .innerJoin(sequences, and(eq(sequences.consumer, parked.consumer), eq(sequences.subject, parked.subject)))
        .where(
          and(
            mine,
            subject === undefined ? undefined : eq(parked.subject, subject),
            eq(parked.sequence, sql`${sequences.last} + 1`),
          ),
        )
        .limit(BATCH);
      return rows.map(({ envelope, skip }) => ({ event: envelope as Envelope, skip }));
    },
    unpark: async ({ subject, sequence }) => {
      await db.delete(parked).where(and(mine, eq(parked.subject, subject), eq(parked.sequence, sequence)));
    },
    parkedLongerThan: async (ms) => {
      const [found] = await db
        .select({ count: count(), oldest: min(parked.parkedAt) })
        .from(parked)
        .where(and(mine, lt(parked.parkedAt, sql`now() - ${ms} * interval '1 millisecond'`)));
      return found ?? { count: 0, oldest: null };
    },
    purge: async () => {
      await db.execute(sql`
        delete from ${parked} using ${sequences} where ${mine} and ${sequences.consumer} = ${parked.consumer}
          and ${sequences.subject} = ${parked.subject} and ${parked.sequence} <= ${sequences.last}`);
      await db.execute(sql`
        delete from ${handled} where (consumer, event_id) in (
          select consumer, event_id from ${handled}
          where consumer = ${consumer} and handled_at < ${days(RETENTION_DAYS.inbox)} limit ${PURGE_BATCH})`);
      await db.execute(sql`
        delete from ${sequences} where (consumer, subject) in (
          select consumer, subject from ${sequences}
          where consumer = ${consumer} and moved_at < ${days(RETENTION_DAYS.sequences)} limit ${PURGE_BATCH})`);
    },
  };
}
