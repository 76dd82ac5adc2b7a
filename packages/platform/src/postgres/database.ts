import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { Duplex } from 'node:stream';
import postgres from 'postgres';
import { startPglite } from './pglite-socket.ts';

/** A drizzle database or a transaction of one: what repositories take. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>;

export interface Database {
  readonly db: Db;
  readonly sql: postgres.Sql;
  /** What is about locks and time-outs holds on a server only; the embedded one has a single connection. */
  readonly kind: 'embedded' | 'server';
  close(): Promise<void>;
}

/** Custom sockets are an option of postgres.js that its types leave out. */
type Options = postgres.Options<Record<string, never>> & { socket?: () => Duplex };

const connect = (options: Options, url?: string): postgres.Sql =>
  url === undefined ? postgres(options) : postgres(url, options);

/** PGlite in a worker thread: in `dataDir`, or in memory without one. One connection, so never use `db` inside a transaction. */
export async function openEmbedded({ dataDir }: { dataDir?: string | undefined } = {}): Promise<Database> {
  const pglite = await startPglite(dataDir);
  const sql = connect({
    socket: () => pglite.socket(),
    max: 1,
    user: 'postgres',
    database: 'postgres',
    fetch_types: false,
    onnotice: () => undefined,
  });
  return {
    db: drizzle(sql),
    sql,
    kind: 'embedded',
    close: async () => {
      await sql.end({ timeout: 5 });
      await pglite.close();
    },
  };
}

/** A pool on a PostgreSQL server. Throws when nobody answers. */
export async function openPostgres({ url, max = 10 }: { url: string; max?: number }): Promise<Database> {
  const sql = connect(
    {
      max,
      connect_timeout: 5,
      idle_timeout: 60,
      connection: { statement_timeout: 10_000, lock_timeout: 5_000 },
      fetch_types: false,
      onnotice: () => undefined,
    },
    url,
  );
  await sql`select 1`;
  return { db: drizzle(sql), sql, kind: 'server', close: () => sql.end({ timeout: 5 }) };
}
