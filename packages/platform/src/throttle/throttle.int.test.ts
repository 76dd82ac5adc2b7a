import { pgSchema, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../ids/index.ts';
import type { Database } from '../postgres/index.ts';
import { forEachDatabase } from '../testing/index.ts';
import { makeMemoryThrottle, makePostgresThrottle, noThrottle, type Throttle } from './index.ts';

const table = pgSchema('throttle').table('counters', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp('expire', { withTimezone: true, mode: 'date' }),
});

const LIMITS = { few: { points: 3, seconds: 1 }, many: { points: 1000, seconds: 60 } };

/** What every throttle does, wherever it counts. */
function behaves(open: () => Throttle<'few' | 'many'>): void {
  it('hears as many as the limit says, also when they come at once, and others all the same', async () => {
    const key = newId();
    const waits = await Promise.all(Array.from({ length: 10 }, () => open().take('few', key)));
    expect(waits.filter((wait) => wait === undefined)).toHaveLength(3);
    expect(await open().waitOf('few', key)).toBeGreaterThan(0);
    expect(await open().waitOf('few', newId())).toBeUndefined();
    expect(await open().waitOf('many', key)).toBeUndefined();
  });

  it('forgets when it is told to', async () => {
    const key = newId();
    await Promise.all([1, 2, 3].map(() => open().take('few', key)));
    await open().forget('few', key);
    expect(await open().waitOf('few', key)).toBeUndefined();
  });

  it('hears again when the window is over', async () => {
    const key = newId();
    await Promise.all([1, 2, 3, 4].map(() => open().take('few', key)));
    await expect.poll(() => open().waitOf('few', key), { timeout: 10_000 }).toBeUndefined();
    expect(await open().take('few', key)).toBeUndefined();
  });
}

describe('a throttle in memory', () => {
  const throttle = makeMemoryThrottle(LIMITS);
  behaves(() => throttle);
});

forEachDatabase('a throttle', undefined, (open) => {
  let database: Database;
  let throttle: Throttle<'few' | 'many'>;
  beforeAll(async () => {
    database = await open();
    await database.db.execute(sql`create schema throttle`);
    await database.db.execute(
      sql`create table throttle.counters (key text primary key, points integer not null, expire timestamptz)`,
    );
    throttle = makePostgresThrottle(LIMITS, database.db, table);
  });
  behaves(() => throttle);

  it('keeps no key that can be read', async () => {
    await throttle.take('many', 'ana@example.com');
    const rows = await database.db.execute(sql`select key from throttle.counters`);
    expect(JSON.stringify(rows)).not.toContain('ana@');
  });
});

describe('no throttle', () => {
  it('hears everybody', async () => {
    expect(await noThrottle.take('any', 'key')).toBeUndefined();
    expect(await noThrottle.waitOf('any', 'key')).toBeUndefined();
  });
});
