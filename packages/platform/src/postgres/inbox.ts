import type { Delivery, DeliveryOutcome } from '@feira/kernel';
import { and, eq, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import type { InboxTables } from './tables.ts';

/**
 * Notes a delivery in the transaction of its effect, when it is the subject's next one. The row lock of the subject's
 * sequence makes replicas wait for each other: whoever comes second sees what the first has committed.
 */
export async function takeTurn(tx: Db, tables: InboxTables, delivery: Delivery): Promise<DeliveryOutcome> {
  const { consumer, eventId, subject, sequence } = delivery;
  const { handled, sequences } = tables;
  if (!(await advance(tx, tables, delivery))) {
    const [known] = await tx
      .select({ last: sequences.last })
      .from(sequences)
      .where(and(eq(sequences.consumer, consumer), eq(sequences.subject, subject)));
    return sequence <= (known?.last ?? 0) ? 'duplicate' : 'early';
  }
  const noted = await tx.insert(handled).values({ consumer, eventId }).onConflictDoNothing().returning();
  return noted.length > 0 ? 'handled' : 'duplicate';
}

/** One statement, so that nothing can come between reading the sequence and moving it. */
async function advance(tx: Db, { sequences }: InboxTables, delivery: Delivery): Promise<boolean> {
  const { consumer, subject, sequence } = delivery;
  const next = { last: sequence, movedAt: sql`now()` };
  const isNext = eq(sequences.last, sequence - 1);
  const moved =
    sequence === 1
      ? await tx
          .insert(sequences)
          .values({ consumer, subject, last: 1 })
          .onConflictDoUpdate({
            target: [sequences.consumer, sequences.subject],
            set: next,
            setWhere: isNext,
          })
          .returning({ last: sequences.last })
      : await tx
          .update(sequences)
          .set(next)
          .where(and(eq(sequences.consumer, consumer), eq(sequences.subject, subject), isNext))
          .returning({ last: sequences.last });
  return moved.length > 0;
}

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
