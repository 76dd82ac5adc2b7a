import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { lockDataDir } from '@feira/platform/data-dir';
import { openEmbedded, type Database } from '@feira/platform/postgres';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from './audit.ts';
import { openDoor } from './door.ts';
import { openSmallShop } from './testing/small-shop.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

async function auditShop(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { out, err, code };
}

describe('pnpm audit:shop', () => {
  let dataDir: string;
  const withShop = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const unlock = await lockDataDir(dataDir);
    const database = await openEmbedded({ dataDir: join(dataDir, 'postgres') });
    try {
      return await work(database);
    } finally {
      await database.close();
      await unlock?.();
    }
  };
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'feira-audit-'));
    await withShop(openSmallShop);
  });

  it('reads a shop that is closed: 0', async () => {
    const { out, err, code } = await auditShop({ DATA_DIR: dataDir });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain(`Audit of ${dataDir} (closed)`);
    expect(out).toMatch(/^✓ Everything adds up/m);
  });

  it('asks a shop that is open, and answers programs too: 0', async () => {
    const { out, code } = await withShop(async (database) => {
      const close = await openDoor(dataDir, database);
      const answer = await auditShop({ DATA_DIR: dataDir }, '--json');
      await close();
      return answer;
    });
    expect(code).toBe(0);
    expect(JSON.parse(out) as Report).toMatchObject({ sound: true, alive: true, numbers: { orders: { PAID: 2 } } });
  });

  it('says in one line when the folder is in use by something that does not answer: 2', async () => {
    const { err, code } = await withShop(() => auditShop({ DATA_DIR: dataDir }));
    expect(code).toBe(2);
    expect(err).toMatch(/^✗ .* in use by a process that does not answer[^\n]*\n$/);
  });

  it('names what does not add up: 1', async () => {
    await withShop(({ sql }) => sql`update catalog.variants set on_hand = on_hand + 1 where on_hand > 10`);
    const { out, code } = await auditShop({ DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(out).toMatch(
      /✗ The stock ledger explains every piece .*\n {6}\S+ 35 in the house, 2 held; by the ledger 34 and 2/,
    );
    expect(out).toMatch(/^✗ 2 of \d+ checks do not hold: 2 findings\.$/m);
  });

  it.each([
    ['there is no shop', { DATA_DIR: '/nowhere' }, [], /There is no shop in \/nowhere/],
    ['nobody answers', { DATABASE_URL: 'postgres://127.0.0.1:1/shop' }, [], /could not be made: .*127\.0\.0\.1:1/],
    ['a database is not named', { CART_DATABASE_URL: 'postgres://db/cart' }, [], /ORDERS_DATABASE_URL: not set/],
    ['an option is unknown', {}, ['--quickly'], /Unknown option '--quickly'/],
  ])('says in lines when %s: 2', async (_what, env, args, says) => {
    const { out, err, code } = await auditShop(env, ...args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
