import type postgres from 'postgres';
import type { Database } from './database.ts';

/** Reads that all see one moment. */
export type Snapshot = postgres.TransactionSql;

/** Runs `read` in one REPEATABLE READ, READ ONLY transaction. Its moment is when it starts, and it may take its time. */
export async function inSnapshot<T>({ sql }: Database, read: (sql: Snapshot) => Promise<T>): Promise<T> {
  const { result } = await sql.begin('isolation level repeatable read read only', async (tx) => {
    // The first query decides the moment; statements that serve requests have less time than these.
    await tx`select set_config('statement_timeout', '5min', true)`;
    return { result: await read(tx) };
  });
  return result;
}
