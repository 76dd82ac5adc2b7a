import { auditPlace } from '@feira/standalone/audit';
import postgres from 'postgres';
import type { Databases } from './open-services.ts';

/** What is wrong in the books, one line each; an empty list is what every suite ends with. */
export type Findings = readonly string[];

/** An audit of a shop at work lets events take their time; after a suite they must have come to rest. */
const UNDER_WAY: Readonly<Record<'catalog' | 'cart' | 'orders', string>> = {
  catalog: `select 'parked: ' || consumer || ' ' || subject || ' ' || sequence as finding from catalog.inbox_parked`,
  cart: `select 'parked: ' || consumer || ' ' || subject || ' ' || sequence as finding from cart.inbox_parked`,
  orders: `select 'outbox: ' || type || ' of ' || subject as finding from orders.outbox`,
};

/** The operator's own audit of the databases, and whether every event has arrived. */
export async function audit(databases: Databases): Promise<Findings> {
  const { catalog, cart, orders } = databases;
  const shelves = ['catalog', 'cart', 'orders'] as const;
  const [{ report }, ...moving] = await Promise.all([
    auditPlace({ urls: { catalog, cart, orders } }),
    ...shelves.map((shelf) => findingsOf(databases[shelf], UNDER_WAY[shelf])),
  ]);
  const lasting = report.checks.flatMap(({ id, findings }) =>
    findings.map(({ subject, says }) => `${id}: ${subject} ${says}`),
  );
  return [...lasting, ...moving.flat()];
}

async function findingsOf(url: string, query: string): Promise<string[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, fetch_types: false });
  try {
    return (await sql.unsafe<{ finding: string }[]>(query)).map(({ finding }) => finding);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
