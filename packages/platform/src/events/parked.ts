import type { Database } from '../postgres/index.ts';

/** An event that waits in its consumer's database because an earlier one of its order has not been handled. */
export interface ParkedEvent {
  readonly consumer: string;
  readonly eventId: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
  /** The sequence that must come first. */
  readonly awaited: number;
  readonly parkedAt: Date;
  readonly ageMs: number;
}

/** Those in one subgraph's schema, the oldest first; none where the schema has no inbox. */
export async function parkedEvents({ sql }: Database, schema: string): Promise<ParkedEvent[]> {
  const [found] = await sql<{ there: boolean }[]>`
    select to_regclass(${`${schema}.inbox_parked`}) is not null as there`;
  if (!found?.there) return [];
  const rows = await sql<(Omit<ParkedEvent, 'parkedAt' | 'ageMs'> & { parkedAt: string; ageMs: string })[]>`
    select consumer, event_id as "eventId", coalesce(envelope->>'type', '') as type, subject, sequence,
      coalesce(last, 0) + 1 as awaited, to_json(parked_at)#>>'{}' as "parkedAt",
      (extract(epoch from now() - parked_at) * 1000)::bigint::text as "ageMs"
    from ${sql(`${schema}.inbox_parked`)} left join ${sql(`${schema}.inbox_sequence`)} using (consumer, subject)
    where sequence > coalesce(last, 0) order by parked_at, subject, sequence`;
  return rows.map((row) => ({ ...row, parkedAt: new Date(row.parkedAt), ageMs: Number(row.ageMs) }));
}
