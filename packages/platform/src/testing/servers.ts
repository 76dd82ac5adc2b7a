import { Redis } from 'ioredis';
import postgres from 'postgres';
import { describe } from 'vitest';
import { newSecretId } from '../ids/index.ts';

/** Servers that suites share with others: at `TEST_*` URLs, else at their standard local ports. */
export const TEST_DATABASE_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://127.0.0.1:5432/postgres';
export const TEST_REDIS_URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

async function postgresAnswers(): Promise<boolean> {
  const sql = postgres(TEST_DATABASE_URL, { max: 1, connect_timeout: 2, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function redisAnswers(): Promise<boolean> {
  const redis = new Redis(TEST_REDIS_URL, {
    lazyConnect: true,
    connectTimeout: 2_000,
    commandTimeout: 2_000,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return true;
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

/** Says what is missing; with CI=true nothing may be. */
function required(answers: boolean, what: string): boolean {
  if (answers) return true;
  if (process.env['CI'] === 'true') throw new Error(`these suites need ${what}`);
  console.warn(`skipped for want of ${what}`);
  return false;
}

export const postgresIsThere = required(
  await postgresAnswers(),
  'PostgreSQL (TEST_DATABASE_URL, or one on 127.0.0.1:5432)',
);
export const redisIsThere = required(await redisAnswers(), 'Redis (TEST_REDIS_URL, or one on 127.0.0.1:6379)');

/** Suites that need a server; skipped where there is none. */
export const describePostgres = describe.skipIf(!postgresIsThere);
export const describeRedis = describe.skipIf(!redisIsThere);

/** An empty database on the shared server, and how to be rid of it. */
export async function createThrowaway(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `feira_test_${newSecretId().replaceAll('-', '')}`;
  const admin = postgres(TEST_DATABASE_URL, { max: 1, onnotice: () => undefined });
  await admin`create database ${admin(name)}`;
  const url = new URL(TEST_DATABASE_URL);
  url.pathname = `/${name}`;
  // Whoever runs the suite, for clients that do not guess it.
  url.username ||= process.env['PGUSER'] ?? process.env['USER'] ?? 'postgres';
  return {
    url: url.href,
    drop: async () => {
      await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}
