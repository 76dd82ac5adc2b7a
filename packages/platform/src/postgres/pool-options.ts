import type { PoolOptions } from './database.ts';

/** The pool's variables, as every service's configuration has them. */
interface PoolVariables {
  readonly DATABASE_CA_FILE?: string | undefined;
  readonly DATABASE_POOL_MAX: number;
  readonly DATABASE_CONNECT_TIMEOUT_MS: number;
  readonly DATABASE_ACQUIRE_TIMEOUT_MS: number;
  readonly DATABASE_STATEMENT_TIMEOUT_MS: number;
  readonly DATABASE_LOCK_TIMEOUT_MS: number;
  readonly DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS: number;
}

/** The pool that a service's configuration asks for. */
export const poolOptions = (url: string, config: PoolVariables): PoolOptions => ({
  url,
  max: config.DATABASE_POOL_MAX,
  connectTimeoutMs: config.DATABASE_CONNECT_TIMEOUT_MS,
  acquireTimeoutMs: config.DATABASE_ACQUIRE_TIMEOUT_MS,
  statementTimeoutMs: config.DATABASE_STATEMENT_TIMEOUT_MS,
  lockTimeoutMs: config.DATABASE_LOCK_TIMEOUT_MS,
  idleInTransactionTimeoutMs: config.DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS,
  caFile: config.DATABASE_CA_FILE,
});
