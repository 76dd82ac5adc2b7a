import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openPostgres } from '@feira/platform/postgres';
import { createThrowaway, describePostgres } from '@feira/platform/testing/servers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSmallShop } from './testing/small-shop.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const NAMES = ['ORDERS', 'CATALOG', 'CART', 'AUTH'] as const;
type Throwaway = Awaited<ReturnType<typeof createThrowaway>>;

const run = (file: string, args: readonly string[], env: Record<string, string>) =>
  promisify(execFile)(file, args, { cwd: ROOT, env: { PATH: process.env['PATH'], ...env } });
const backup = (folder: string, env: Record<string, string>) => run('sh', ['ops/backup/backup.sh', folder], env);
const restore = (folder: string, env: Record<string, string>) => run('sh', ['ops/backup/restore.sh', folder], env);

describePostgres('a backup of a shop', () => {
  let source: Throwaway;
  let fresh: Throwaway[];
  let home: string;
  let dump: string;
  const urls = (): Record<string, string> =>
    Object.fromEntries(NAMES.map((name, at) => [`${name}_DATABASE_URL`, fresh[at]!.url]));

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'feira-backup-'));
    dump = join(home, 'dump');
    [source, ...fresh] = (await Promise.all([1, 2, 3, 4, 5].map(() => createThrowaway()))) as [
      Throwaway,
      ...Throwaway[],
    ];
    const database = await openPostgres({ url: source.url });
    await openSmallShop(database);
    await database.close();
    await mkdir(join(home, 'keys'));
    await writeFile(join(home, 'keys', 'sealing.key'), 'sealed');
    await backup(dump, { DATABASE_URL: source.url, AUTH_KEY_DIR: join(home, 'keys') });
  });
  afterAll(async () => {
    await Promise.all([source, ...fresh].map(({ drop }) => drop()));
    await rm(home, { recursive: true, force: true });
  });

  it('fills fresh databases, one for each service, and the audit holds there', async () => {
    const { stdout } = await restore(dump, { ...urls(), AUTH_KEY_DIR: join(home, 'restored-keys') });
    expect(stdout).toBe('orders: restored\ncatalog: restored\ncart: restored\nauth: restored\nauth: keys restored\n');
    expect(await readFile(join(home, 'restored-keys', 'sealing.key'), 'utf8')).toBe('sealed');
    const auditOf = async (env: Record<string, string>) => {
      const { stdout: report } = await run(
        process.execPath,
        ['--import', 'tsx', 'standalone/src/audit/main.ts', '--json'],
        env,
      );
      return JSON.parse(report) as { sound: boolean; numbers: object };
    };
    const [before, after] = [await auditOf({ DATABASE_URL: source.url }), await auditOf(urls())];
    expect(after).toMatchObject({ sound: true, numbers: { orders: { PAID: 2, SHIPPED: 1 } } });
    expect(after.numbers).toEqual(before.numbers);
  });

  it('leaves what is restored ready for the next release', async () => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/db-migrate.ts'], urls());
    expect(stdout.trim().split('\n')).toHaveLength(4);
  });

  it('overwrites nothing', async () => {
    await expect(restore(dump, { DATABASE_URL: source.url })).rejects.toMatchObject({
      stderr: 'orders: its database is not fresh; nothing was restored\n',
    });
    await expect(backup(dump, { DATABASE_URL: source.url })).rejects.toMatchObject({ code: 1 });
  });

  it('is refused when it is not whole', async () => {
    const damaged = join(home, 'damaged');
    await backup(damaged, { DATABASE_URL: source.url });
    await appendFile(join(damaged, 'orders.dump'), 'x');
    await expect(restore(damaged, urls())).rejects.toMatchObject({
      stderr: expect.stringContaining('did NOT match') as unknown,
    });
    await rm(join(damaged, 'SHA256SUMS'));
    await expect(restore(damaged, urls())).rejects.toMatchObject({
      stderr: expect.stringContaining('no finished backup') as unknown,
    });
  });

  it('says which database it was not told', async () => {
    await expect(backup(join(home, 'none'), {})).rejects.toMatchObject({
      stderr: 'ORDERS_DATABASE_URL: set it, or DATABASE_URL for all services\n',
    });
  });
});
