import type { Snapshot } from '@feira/platform/postgres';
import type { Books, Shelf } from './books.ts';

/** Something that is not as it should be: what it is about, and what is wrong with it. */
export interface Finding {
  readonly subject: string;
  readonly says: string;
}

/** How many things a check looked at, and what it found. */
export interface Checked {
  readonly of: number;
  readonly findings: readonly Finding[];
}

export type Area = 'Stock' | 'Orders' | 'Money' | 'Nothing stuck';

/** One sentence that must hold of the shop. */
export interface Check {
  /** For programs; stays. */
  readonly id: string;
  readonly area: Area;
  /** What holds, in a merchant's words. */
  readonly title: string;
  /** What is looked at: `orders`. */
  readonly unit: string;
  readonly run: (books: Books) => Promise<Checked>;
}

/** A check that a query of one database decides; `table` is what it looks at. */
export const bySql =
  (shelf: Shelf, table: string, find: (sql: Snapshot, asOf: string) => Promise<readonly Finding[]>): Check['run'] =>
  async (books) => {
    const sql = books[shelf];
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`;
    return { of: row?.count ?? 0, findings: await find(sql, books.asOf) };
  };
