import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { expect, it } from 'vitest';
import { openEmbedded } from './database.ts';
import { startPglite } from './pglite-socket.ts';

it('closes an embedded database as soon as what was asked is answered', async () => {
  const database = await openEmbedded();
  await database.sql`select 1`;
  const answered = Promise.all([database.sql`select pg_sleep(0.2)`, database.sql`select 2 as two`]);
  await sleep(20);
  const began = Date.now();
  await database.close();
  expect(await answered).toMatchObject([{ length: 1 }, [{ two: 2 }]]);
  // The driver gives a socket that does not close five seconds.
  expect(Date.now() - began).toBeLessThan(3_000);
});

it('answers on when the driver ends a connection of its own accord and opens another', async () => {
  const pglite = await startPglite(undefined);
  const socket = () => pglite.socket();
  const options: postgres.Options<Record<string, never>> = {
    max: 1,
    max_lifetime: 1,
    user: 'postgres',
    database: 'postgres',
  };
  const sql = postgres({ ...options, ...{ socket } });
  for (const round of [1, 2, 3]) {
    expect(await sql`select ${round}::int as round`).toMatchObject([{ round }]);
    await sleep(1_100);
  }
  await sql.end();
  await pglite.close();
});
