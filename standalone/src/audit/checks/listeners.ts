import { CONSUMERS, RETENTION_DAYS } from '@feira/contracts';
import type { Snapshot } from '@feira/platform/postgres';
import type { Books } from '../books.ts';
import type { Check, Checked, Finding } from '../check.ts';
import { inTurn } from '../in-turn.ts';

interface Listener {
  readonly shelf: 'catalog' | 'cart';
  readonly consumer: string;
}

/** Each hears every event of every order, in the order's own order. */
const LISTENERS: readonly Listener[] = [
  { shelf: 'cart', consumer: CONSUMERS.cartCheckout },
  { shelf: 'catalog', consumer: CONSUMERS.catalogStock },
];

/** How many events there were, how many of them are still to be told, and how many are so old that inboxes forget them. */
async function countEvents(sql: Snapshot, asOf: string): Promise<{ all: number; untold: number; old: number }> {
  const [row] = await sql<{ all: number; untold: number; old: number }[]>`
    select (select count(*)::int from orders.order_history) as all,
      (select count(*)::int from orders.outbox) as untold,
      (select count(*)::int from orders.order_history
        where at < ${asOf}::timestamptz - ${RETENTION_DAYS.inbox - 1} * interval '1 day') as old`;
  return row ?? { all: 0, untold: 0, old: 0 };
}

/** How many deliveries were noted, how many of them before the moment that the events were counted at, and how many wait for their turn. */
async function countDeliveries(sql: Snapshot, asOf: string, { shelf, consumer }: Listener) {
  const [row] = await sql<{ all: number; before: number; twice: number; parked: number }[]>`
    select count(*)::int as all, count(*) filter (where handled_at <= ${asOf})::int as before,
      (count(*) - count(distinct event_id))::int as twice,
      (select count(*)::int from ${sql(`${shelf}.inbox_parked`)} where consumer = ${consumer}) as parked
    from ${sql(`${shelf}.inbox`)} where consumer = ${consumer}`;
  return row ?? { all: 0, before: 0, twice: 0, parked: 0 };
}

async function compare(books: Books, listener: Listener): Promise<Checked> {
  const events = await countEvents(books.orders, books.asOf);
  const heard = await countDeliveries(books[listener.shelf], books.asOf, listener);
  const findings: Finding[] = [];
  const report = (says: string): unknown => findings.push({ subject: listener.consumer, says });
  if (heard.twice > 0) report(`noted ${heard.twice} deliveries twice`);
  const told = events.all - events.untold - events.old - heard.parked;
  if (heard.all < told) report(`heard ${heard.all} of ${told} events`);
  if (heard.before > events.all) report(`heard ${heard.before} events; there were ${events.all}`);
  return { of: events.all, findings };
}

export const listeners: Check = {
  id: 'listeners',
  area: 'Orders',
  title: 'Every event was heard once by whom it is for',
  unit: 'events',
  run: async (books) => {
    const compared = await inTurn(LISTENERS, (listener) => compare(books, listener));
    return {
      of: compared.reduce((sum, { of }) => sum + of, 0),
      findings: compared.flatMap(({ findings }) => findings),
    };
  },
};
