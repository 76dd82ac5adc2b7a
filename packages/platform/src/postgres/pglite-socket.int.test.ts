import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openEmbedded } from './database.ts';

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
