import { connect } from 'amqplib';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import { migrationHealth, openPostgres, type Migrations, type PoolOptions } from '../postgres/index.ts';

/** One look at a server, as a service would come to it. They throw what the driver says. */
const WITHIN_MS = 5_000;

/** Whether the schema is there and up to date. */
export async function probePostgres(options: PoolOptions, migrations: Migrations): Promise<'ok' | 'behind'> {
  const database = await openPostgres({ ...options, max: 1, connectTimeoutMs: WITHIN_MS });
  try {
    return (await migrationHealth(database, migrations)) === 'ok' ? 'ok' : 'behind';
  } finally {
    await database.close();
  }
}

export async function probeBroker(url: string): Promise<void> {
  const connection = await connect(url, { timeout: WITHIN_MS });
  await connection.close();
}

export async function probeCache(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: WITHIN_MS, retryStrategy: () => null });
  let said: Error | undefined;
  redis.on('error', (error: Error) => {
    said = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    // "Connection is closed" is only what follows from it.
    throw said ?? error;
  } finally {
    redis.disconnect();
  }
}

/** Greets the mail server and signs in, and sends nothing. */
export async function probeMail(url: string): Promise<void> {
  const transport = createTransport(url, { connectionTimeout: WITHIN_MS, greetingTimeout: WITHIN_MS } as object);
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}
