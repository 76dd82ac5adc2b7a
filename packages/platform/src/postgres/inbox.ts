import type { Delivery, DeliveryOutcome } from '@feira/kernel';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Db } from './database.ts';
import type { InboxTables } from './tables.ts';

/**
 * Notes a delivery in the transaction of its effect, when it is the subject's next one. The row lock of the subject's
 * sequence makes replicas wait for each other: whoever comes second sees what the first has committed.
 */
export async function takeTurn(tx: Db, tables: InboxTables, delivery: Delivery): Promise<DeliveryOutcome> {
  const { consumer, eventId, subject, sequence } = delivery;
  const { handled, sequences } = tables;
  // One statement, so that nothing comes between reading the sequence and moving it, and each event is one trip shorter.
  const [turn] = await tx.execute<{ moved: boolean; noted: boolean }>(sql`
    with moved as (${move(tables, delivery)} returning 1),
      noted as (
        insert into ${handled} (consumer, event_id) select ${consumer}, ${eventId}::uuid from moved
        on conflict do nothing returning 1)
    select exists(select from moved) as moved, exists(select from noted) as noted`);
  if (turn?.moved) return turn.noted ? 'handled' : 'duplicate';
  const [known] = await tx
    .select({ last: sequences.last })
    .from(sequences)
    .where(and(eq(sequences.consumer, consumer), eq(sequences.subject, subject)));
  return sequence <= (known?.last ?? 0) ? 'duplicate' : 'early';
}

/** The first event of a subject finds no row, unless a later one that was parked has left one. */
const move = ({ sequences }: InboxTables, { consumer, subject, sequence }: Delivery): SQL =>
  sequence === 1
    ? sql`insert into ${sequences} (consumer, subject, last) values (${consumer}, ${subject}, 1)
        on conflict (consumer, subject) do update set last = 1, moved_at = now() where ${sequences.last} = 0`
    : sql`update ${sequences} set last = ${sequence}::int, moved_at = now()
        where ${sequences.consumer} = ${consumer} and ${sequences.subject} = ${subject}
          and ${sequences.last} = ${sequence}::int - 1`;

/** The last sequence of a subject, under its lock, even where nothing has been handled yet. */
export async function lockSequence(
  tx: Db,
  { sequences }: InboxTables,
  { consumer, subject }: Pick<Delivery, 'consumer' | 'subject'>,
): Promise<number> {
  await tx.insert(sequences).values({ consumer, subject, last: 0 }).onConflictDoNothing();
  const [row] = await tx
    .select({ last: sequences.last })
    .from(sequences)
    .where(and(eq(sequences.consumer, consumer), eq(sequences.subject, subject)))
    .for('update');
  return row?.last ?? 0;
}
