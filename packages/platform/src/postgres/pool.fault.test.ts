import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql as text } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BusyError } from '../fault/index.ts';
import { postgresIsInstalled, privatePostgres, startTcpProxy, type PrivateServer } from '../testing/private/index.ts';
import { migrate, migrationHealth, openPostgres, type Database, type PoolOptions } from './index.ts';

const migrations = {
  schema: 'orders',
  folder: fileURLToPath(new URL('../../../../subgraphs/orders/drizzle', import.meta.url)),
};

/** A wire to the server that breaks as soon as somebody begins a transaction. */
async function cutAtBegin(port: number) {
  const cutting = { on: true };
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.on('data', (chunk) => {
      if (cutting.on && chunk.includes('begin')) near.resetAndDestroy();
      else far.write(chunk);
    });
    far.pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { cutting, port: (server.address() as AddressInfo).port, close: () => server.close() };
}

const codeOf = (error: unknown): unknown => {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
};

describe.skipIf(!postgresIsInstalled)('the pool', () => {
  let server: PrivateServer;
  const opened: Database[] = [];
  beforeAll(async () => {
    server = await privatePostgres();
    await server.start();
  });
  afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));
  afterAll(() => server.end());

  const open = async (options: Partial<PoolOptions> = {}): Promise<Database> => {
    const database = await openPostgres({ url: server.url, max: 3, ...options });
    opened.push(database);
    return database;
  };
  /** Whether as many transactions as connections can be under way at once. */
  const isWhole = async ({ db }: Database, max = 3): Promise<boolean> => {
    let inside = 0;
    let allIn: () => void = () => undefined;
    const together = new Promise<void>((settle) => (allIn = settle));
    await Promise.all(
      Array.from({ length: max }, () =>
        db.transaction(async (tx) => {
          await tx.execute(text`select 1`);
          inside += 1;
          if (inside === max) allIn();
          await together;
        }),
      ),
    );
    return inside === max;
  };

  it('R64 loses what was under way when the server is killed, and is whole again when it is back', async () => {
    const database = await open();
    await database.sql`create table if not exists load (at timestamptz not null default now())`;
    let running = true;
    const outcomes = { done: 0, failed: 0 };
    const load = Array.from({ length: 6 }, async () => {
      while (running) {
        try {
          await database.db.transaction((tx) => tx.execute(text`insert into load default values`));
          outcomes.done += 1;
        } catch {
          outcomes.failed += 1;
          await sleep(20);
        }
      }
    });
    await sleep(300);
    await server.kill();
    await sleep(500);
    await expect(database.health()).rejects.toThrow();
    await server.start();
    const before = outcomes.done;
    while (outcomes.done < before + 20) await sleep(20);
    running = false;
    await Promise.all(load);
    expect(outcomes.failed).toBeGreaterThan(0);
    const [rows] = await database.sql<{ n: number }[]>`select count(*)::int as n from load`;
    // A commit whose answer was lost may be there; one that was answered is.
    expect(rows?.n).toBeGreaterThanOrEqual(outcomes.done);
    expect(await isWhole(database)).toBe(true);
    expect(await database.health()).toBe('ok');
  });

  it('R65 refuses work that waited too long for a connection, and says that it is degraded', async () => {
    const database = await open({ max: 2, acquireTimeoutMs: 100 });
    let release: () => void = () => undefined;
    const held = new Promise<void>((settle) => (release = settle));
    const holders = [1, 2].map(() => database.db.transaction(() => held));
    await expect(database.sql`select 1`).rejects.toBeInstanceOf(BusyError);
    await expect(database.db.transaction(() => Promise.resolve())).rejects.toBeInstanceOf(BusyError);
    await expect(database.db.execute(text`select 1`)).rejects.toMatchObject({
      cause: expect.any(BusyError) as unknown,
    });
    expect(await database.health()).toBe('degraded');
    release();
    await Promise.all(holders);
    expect(await isWhole(database, 2)).toBe(true);
    expect(await database.health()).toBe('degraded');
  });

  it('serves a crowd that is larger than the pool', async () => {
    const database = await open();
    const answers = await Promise.all(Array.from({ length: 300 }, (_, n) => database.sql`select ${n}::int as n`));
    expect(answers.map(([row]) => (row as { n: number }).n)).toEqual(Array.from({ length: 300 }, (_, n) => n));
  });

  it('R66 cancels a statement, a wait for a lock and an idle transaction that last too long', async () => {
    const database = await open({ statementTimeoutMs: 400, lockTimeoutMs: 200, idleInTransactionTimeoutMs: 300 });
    const { sql, db } = database;
    await expect(sql`select pg_sleep(60)`).rejects.toMatchObject({ code: '57014' });
    await sql`create table if not exists one (id int)`;
    await db.transaction(async (tx) => {
      await tx.execute(text`lock table one in access exclusive mode`);
      await expect(sql`select * from one`).rejects.toMatchObject({ code: '55P03' });
    });
    const idle = db.transaction(async (tx) => {
      await tx.execute(text`select 1`);
      await new Promise(() => undefined);
    });
    expect(['25P03', 'CONNECTION_CLOSED']).toContain(codeOf(await idle.catch((error: unknown) => error)));
    expect(await isWhole(database)).toBe(true);
  });

  it('R67 keeps its capacity when the connection is cut at BEGIN, 50 times', async () => {
    const wire = await cutAtBegin(server.port);
    const url = new URL(server.url);
    url.port = String(wire.port);
    const database = await open({ url: url.href });
    for (let time = 0; time < 50; time += 1) {
      await expect(database.db.transaction((tx) => tx.execute(text`select 1`))).rejects.toThrow();
    }
    wire.cutting.on = false;
    expect(await isWhole(database)).toBe(true);
    expect(await isWhole(database)).toBe(true);
    wire.close();
  });

  it('R64 answers everybody once a server that hung goes on', async () => {
    const wire = await startTcpProxy(server);
    const url = new URL(server.url);
    url.port = String(wire.port);
    const database = await open({ url: url.href, acquireTimeoutMs: 200 });
    await isWhole(database);
    wire.hold();
    const stuck = [1, 2, 3].map(() => database.sql`select 1`.then(() => 'answered'));
    await expect(database.sql`select 1`).rejects.toBeInstanceOf(BusyError);
    wire.release();
    expect(await Promise.all(stuck)).toEqual(['answered', 'answered', 'answered']);
    expect(await isWhole(database)).toBe(true);
    await wire.close();
  });

  it('R68 applies each migration once when three replicas start together, and says when it is behind', async () => {
    const replicas = await Promise.all([1, 2, 3].map(() => open()));
    const [first] = replicas;
    expect(await migrationHealth(first!, migrations)).toBe('behind');
    await Promise.all(replicas.map((database) => migrate(database, migrations)));
    const applied = await first!.sql<{ hash: string }[]>`select hash from orders_migrations.__drizzle_migrations`;
    expect(applied.length).toBeGreaterThan(0);
    expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length);
    expect(await migrationHealth(first!, migrations)).toBe('ok');
    await first!.sql`delete from orders_migrations.__drizzle_migrations
      where created_at = (select max(created_at) from orders_migrations.__drizzle_migrations)`;
    expect(await migrationHealth(first!, migrations)).toBe('behind');
  });
});
