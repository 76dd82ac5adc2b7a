import type { Snapshot } from '@feira/platform/postgres';
import type { Books } from '../books.ts';
import type { Check, Checked, Finding } from '../check.ts';
import { inTurn } from '../in-turn.ts';

interface Listener {
  readonly shelf: 'catalog' | 'cart';
  readonly consumer: string;
  readonly event: string;
  /** What the order's history calls it. */
  readonly status: string;
}

const LISTENERS: readonly Listener[] = [
  { shelf: 'cart', consumer: 'cart.order-placed', event: 'order.placed.v1', status: 'PENDING' },
  { shelf: 'catalog', consumer: 'catalog.order-paid', event: 'order.paid.v1', status: 'PAID' },
  { shelf: 'catalog', consumer: 'catalog.order-cancelled', event: 'order.cancelled.v1', status: 'CANCELLED' },
];

/** How many events there were, and how many of them are still to be told. */
async function countEvents(sql: Snapshot, { event, status }: Listener): Promise<{ all: number; untold: number }> {
  const [row] = await sql<{ all: number; untold: number }[]>`
    select (select count(*)::int from orders.order_history where status = ${status}) as all,
      (select count(*)::int from orders.outbox where type = ${event}) as untold`;
  return row ?? { all: 0, untold: 0 };
}

/** How many deliveries were noted, and how many of them before the moment that the events were counted at. */
async function countDeliveries(sql: Snapshot, asOf: string, { shelf, consumer }: Listener) {
  const [row] = await sql<{ all: number; before: number; twice: number }[]>`
    select count(*)::int as all, count(*) filter (where handled_at <= ${asOf})::int as before,
      (count(*) - count(distinct event_id))::int as twice
    from ${sql(`${shelf}.inbox`)} where consumer = ${consumer}`;
  return row ?? { all: 0, before: 0, twice: 0 };
}

async function compare(books: Books, listener: Listener): Promise<Checked> {
  const events = await countEvents(books.orders, listener);
  const heard = await countDeliveries(books[listener.shelf], books.asOf, listener);
  const findings: Finding[] = [];
  const report = (says: string): unknown => findings.push({ subject: listener.consumer, says });
  if (heard.twice > 0) report(`noted ${heard.twice} deliveries twice`);
  const told = events.all - events.untold;
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
