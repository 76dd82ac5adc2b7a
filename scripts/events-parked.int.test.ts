import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { lockDataDir } from '../packages/platform/src/data-dir/index.ts';
import { orderEvent } from '../packages/platform/src/events/testing/index.ts';
import { newId } from '../packages/platform/src/ids/index.ts';
import { migrate, openEmbedded, openPostgres, type Database } from '../packages/platform/src/postgres/index.ts';
import { createThrowaway, describePostgres } from '../packages/platform/src/testing/servers.ts';
import { folderOf } from './migrations/history.ts';

const root = resolve(import.meta.dirname, '..');
const ORDER = newId();
const [paid, shipped] = [orderEvent(ORDER, 2), orderEvent(ORDER, 3)];

/** While this process goes on, so that the locks it holds stay its own. */
async function run(env: Record<string, string>, ...args: string[]) {
  const { DATABASE_URL: _, CATALOG_DATABASE_URL: _catalog, CART_DATABASE_URL: _cart, ...rest } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/events-parked.ts', ...args], {
    cwd: root,
    env: { ...rest, ...env },
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { status, said: out + err };
}

/** Cart has handled the order's first event. Its second is missing, and its third waits; so does catalog's second. */
async function park(database: Database): Promise<void> {
  for (const schema of ['catalog', 'cart']) await migrate(database, { schema, folder: folderOf(schema) });
  const { sql } = database;
  await sql`insert into cart.inbox_sequence (consumer, subject, last) values ('cart.checkout', ${ORDER}, 1)`;
  const parkedIn = (schema: string, consumer: string, event: typeof paid, age: string) => sql`
    insert into ${sql(`${schema}.inbox_parked`)} (consumer, subject, sequence, event_id, envelope, parked_at)
    values (${consumer}, ${ORDER}, ${event.sequence}, ${event.id}, ${JSON.stringify(event)}::text::jsonb, now() - ${age}::interval)`;
  await parkedIn('catalog', 'catalog.stock', paid, '5 minutes 10 seconds');
  await parkedIn('cart', 'cart.checkout', shipped, '3 hours 10 minutes');
  // The next round takes this one away: it has been handled.
  await parkedIn('cart', 'cart.checkout', orderEvent(ORDER, 1), '1 day');
}

function expectBoth(said: string): void {
  const [, first, second] = said.split('\n').map((line) => line.split(/ {2,}/));
  expect(first?.slice(0, 6)).toEqual(['cart.checkout', shipped.id, 'order.shipped.v1', ORDER, '3', '2']);
  expect(first?.at(-1)).toMatch(/^3 h 1\d min$/);
  expect(second?.slice(0, 6)).toEqual(['catalog.stock', paid.id, 'order.paid.v1', ORDER, '2', '1']);
  expect(said).toContain('2 events parked');
}

describePostgres('pnpm events:parked', () => {
  it('lists what waits, for which number and how long, in the databases of services', async () => {
    const { url, drop } = await createThrowaway();
    const database = await openPostgres({ url });
    try {
      await park(database);
      const { status, said } = await run({ CATALOG_DATABASE_URL: url, CART_DATABASE_URL: url });
      expect(status).toBe(0);
      expectBoth(said);
      expect((await run({ DATABASE_URL: url }, '--consumer', 'catalog.stock')).said).toContain('1 event parked');
    } finally {
      await database.close();
      await drop();
    }
  });

  it(
    'reads the folder of a shop in one process that is closed, and says so when it is open',
    { timeout: 180_000 },
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'feira-data-'));
      try {
        const database = await openEmbedded({ dataDir: join(dataDir, 'postgres') });
        await park(database);
        await database.close();
        expectBoth((await run({ DATA_DIR: dataDir })).said);
        const unlock = await lockDataDir(dataDir);
        expect(await run({ DATA_DIR: dataDir })).toMatchObject({
          status: 1,
          said: expect.stringContaining('is open') as string,
        });
        await unlock?.();
      } finally {
        await rm(dataDir, { recursive: true, force: true });
      }
    },
  );

  it('explains itself, and what it misses', async () => {
    expect(await run({}, '--help')).toMatchObject({
      status: 0,
      said: expect.stringContaining('Parked events') as string,
    });
    expect(await run({ CART_DATABASE_URL: 'postgres://h/n' })).toMatchObject({
      status: 1,
      said: expect.stringContaining('CATALOG_DATABASE_URL is not set') as string,
    });
  });
});
