import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { Duplex } from 'node:stream';
import postgres from 'postgres';
import { isBusy } from '../fault/index.ts';
import type { Health } from '../health/index.ts';
import { gateSql } from './gated-sql.ts';
import { makeGate, type Gate } from './gate.ts';
import { startPglite } from './pglite-socket.ts';
import { prepareSql } from './prepared-sql.ts';
import { tlsOf } from './tls.ts';
import { watchPool } from './watch-pool.ts';

/** A drizzle database or a transaction of one: what repositories take. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>;

export interface Database {
  readonly db: Db;
  /** Takes whole queries. On a server it throws BusyError when no connection gets free in time. */
  readonly sql: postgres.Sql;
  /** What is about locks and time-outs holds on a server only; the embedded one has a single connection. */
  readonly kind: 'embedded' | 'server';
  /** `degraded` while work has to wait, or was turned away a moment ago. */
  health(): Promise<Health>;
  /**
   * Does what only one replica may do at a time, such as migrations: under an advisory lock of this name, on connections
   * of its own that know no statement time-out.
   */
  exclusively<T>(name: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly url: string;
  readonly max?: number;
  readonly connectTimeoutMs?: number;
  /** How long work may wait for a free connection. */
  readonly acquireTimeoutMs?: number;
  readonly statementTimeoutMs?: number;
  readonly lockTimeoutMs?: number;
  readonly idleInTransactionTimeoutMs?: number;
  /** PEM file of the authority that signed the server's certificate. */
  readonly caFile?: string | undefined;
}

/** Custom sockets are an option of postgres.js that its types leave out. */
type Options = postgres.Options<Record<string, never>> & { socket?: () => Duplex };

const connect = (options: Options, url?: string): postgres.Sql =>
  prepareSql(url === undefined ? postgres(options) : postgres(url, options));

const ALWAYS = { fetch_types: false, onnotice: () => undefined };
const CLOSE_WITHIN_S = 5;
/** How long a refusal colours the health. */
const DEGRADED_MS = 10_000;
/** A queue behind another replica's migration has an end. */
const EXCLUSIVE_WAIT = '10min';

/** PGlite in a worker thread: in `dataDir`, or in memory without one. One connection, so never use `db` inside a transaction. */
export async function openEmbedded({ dataDir }: { dataDir?: string | undefined } = {}): Promise<Database> {
  const pglite = await startPglite(dataDir);
  // The driver renews connections after half an hour, which only a server has reason for.
  const options = { ...ALWAYS, max: 1, max_lifetime: null, user: 'postgres', database: 'postgres' };
  const sql = connect({ ...options, socket: () => pglite.socket() });
  return {
    db: drizzle(sql),
    sql,
    kind: 'embedded',
    health: async () => {
      await sql`select 1`;
      return 'ok';
    },
    exclusively: (_name, work) => work(sql),
    close: async () => {
      await sql.end({ timeout: CLOSE_WITHIN_S });
      await pglite.close();
    },
  };
}

/** A pool on a PostgreSQL server; every wait in it has an end. Throws when nobody answers. */
export async function openPostgres(pool: PoolOptions): Promise<Database> {
  const { url, max = 10, acquireTimeoutMs = 5_000 } = pool;
  const pooled = connect({ ...connectionOptions(pool), max }, url);
  try {
    await pooled`select 1`;
  } catch (error) {
    await pooled.end({ timeout: 0 });
    throw error;
  }
  const gate = makeGate({ max, timeoutMs: acquireTimeoutMs });
  const sql = gateSql(pooled, gate);
  const unwatch = watchPool({ max, gate });
  return {
    db: drizzle(sql),
    sql,
    kind: 'server',
    health: () => healthOf(sql, gate),
    exclusively: (name, work) => exclusively(pool, name, work),
    close: async () => {
      unwatch();
      await pooled.end({ timeout: CLOSE_WITHIN_S });
    },
  };
}

const connectionOptions = (pool: PoolOptions, unlimited = false): Options => ({
  ...ALWAYS,
  connect_timeout: (pool.connectTimeoutMs ?? 5_000) / 1_000,
  idle_timeout: 60,
  // The driver's own back-off reaches 20 s: too long a pause after a restart.
  backoff: (attempt: number) => Math.min(1, 0.05 * 2 ** Math.min(attempt, 5)),
  ssl: tlsOf(pool.url, pool.caFile),
  connection: unlimited
    ? {}
    : {
        statement_timeout: pool.statementTimeoutMs ?? 10_000,
        lock_timeout: pool.lockTimeoutMs ?? 5_000,
        idle_in_transaction_session_timeout: pool.idleInTransactionTimeoutMs ?? 15_000,
      },
});

async function healthOf(sql: postgres.Sql, gate: Gate): Promise<Health> {
  const { refusedAt, waiting } = gate;
  try {
    await sql`select 1`;
  } catch (error) {
    if (isBusy(error)) return 'degraded';
    throw error;
  }
  const refusedLately = refusedAt !== undefined && Date.now() - refusedAt < DEGRADED_MS;
  return refusedLately || waiting > 0 ? 'degraded' : 'ok';
}

async function exclusively<T>(pool: PoolOptions, name: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = connect({ ...connectionOptions(pool, true), max: 2 }, pool.url);
  try {
    // The transaction holds the lock and does nothing else; the work is done on the other connection.
    const done = await sql.begin(async (holder) => {
      await holder.unsafe(`set local lock_timeout = '${EXCLUSIVE_WAIT}'`);
      await holder`select pg_advisory_xact_lock(hashtext(${`feira ${name}`}))`;
      return { answer: await work(sql) };
    });
    return done.answer;
  } finally {
    await sql.end({ timeout: CLOSE_WITHIN_S });
  }
}
