import { inSnapshot, type Database, type Snapshot } from '@feira/platform/postgres';
import { inTurn } from './in-turn.ts';

/** The databases that an audit reads; in a small shop they are one. */
export const SHELVES = ['orders', 'catalog', 'cart'] as const;
export type Shelf = (typeof SHELVES)[number];
export type Databases = Readonly<Record<Shelf, Database>>;

/** What a check reads: a snapshot of each database, and the moment that ages are measured at, in ISO 8601 (UTC). */
export interface Books extends Readonly<Record<Shelf, Snapshot>> {
  readonly asOf: string;
}

/**
 * Opens one snapshot for each database that is not another's. Orders comes first: an event that has left its outbox by
 * then has been acted on, and the snapshots of the others, which are later, show it.
 */
export function withBooks<T>(databases: Databases, alive: boolean, read: (books: Books) => Promise<T>): Promise<T> {
  const open = async (left: readonly Database[], opened: ReadonlyMap<Database, Snapshot>): Promise<T> => {
    const [next, ...rest] = left;
    if (next) return inSnapshot(next, (sql) => open(rest, new Map([...opened, [next, sql]])));
    const on = (shelf: Shelf): Snapshot => {
      const sql = opened.get(databases[shelf]);
      if (!sql) throw new Error(`no snapshot of ${shelf}`);
      return sql;
    };
    const shelves = { orders: on('orders'), catalog: on('catalog'), cart: on('cart') };
    return read({ ...shelves, asOf: await (alive ? now(shelves.orders) : lastMovement(shelves)) });
  };
  return open([...new Set(SHELVES.map((shelf) => databases[shelf]))], new Map());
}

/** As text that sorts like the moments do, to the microsecond. */
const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

async function now(sql: Snapshot): Promise<string> {
  const [row] = await sql<{ at: string }[]>`select to_char(now() at time zone 'utc', ${sql.unsafe(ISO)}) as at`;
  return row?.at ?? '';
}

/** Every column that says when something last happened. */
const MOVEMENTS: Readonly<Record<Shelf, readonly string[]>> = {
  orders: [
    'created_at from orders.checkouts',
    'at from orders.order_history',
    'recorded_at from orders.provider_events',
    'settled_at from orders.provider_events',
    'at from orders.payment_ledger',
    'created_at from orders.outbox',
  ],
  catalog: ['at from catalog.stock_ledger', 'handled_at from catalog.inbox'],
  cart: ['updated_at from cart.carts', 'handled_at from cart.inbox'],
};

/**
 * In a shop that is closed nobody could have moved anything on, so nothing ages there: it is judged as of the last
 * thing that happened in it.
 */
async function lastMovement(shelves: Readonly<Record<Shelf, Snapshot>>): Promise<string> {
  const moments = await inTurn(SHELVES, async (shelf) => {
    const sql = shelves[shelf];
    const all = MOVEMENTS[shelf].map((column) => `select max(${column.replace(' ', ') as at ')}`).join(' union all ');
    const [row] = await sql<{ at: string | null }[]>`
      select to_char(max(at) at time zone 'utc', ${sql.unsafe(ISO)}) as at from (${sql.unsafe(all)}) movements`;
    return row?.at ?? '';
  });
  return moments.reduce((a, b) => (a > b ? a : b)) || now(shelves.orders);
}
