import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventTopology } from '@feira/contracts';
import { newSecretId } from '@feira/platform/ids';
import { freePort } from '@feira/platform/testing/private';
import { removeTopology, TEST_AMQP_URL } from '@feira/platform/testing/rabbit';
import { createThrowaway, TEST_REDIS_URL } from '@feira/platform/testing/servers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeClient } from '../client.ts';
import { ROOT } from './build.ts';
import { describeServices } from './servers.ts';

describeServices('pnpm start:services', () => {
  let database: Awaited<ReturnType<typeof createThrowaway>>;
  let env: Record<string, string>;
  const prefix = `test.${newSecretId()}.`;
  beforeAll(async () => {
    database = await createThrowaway();
    const [gateway, internal, catalog, cart, orders, auth] = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => freePort()),
    );
    const url = (port: number | undefined): string => `http://127.0.0.1:${port ?? 0}/graphql`;
    env = {
      SHOP_MODE: 'demo',
      DATABASE_URL: database.url,
      AMQP_URL: TEST_AMQP_URL,
      AMQP_PREFIX: prefix,
      REDIS_URL: TEST_REDIS_URL,
      REDIS_PREFIX: prefix,
      AUTH_KEY_DIR: await mkdtemp(join(tmpdir(), 'feira-keys-')),
      PORT: String(gateway),
      GATEWAY_INTERNAL_PORT: String(internal),
      CATALOG_PORT: String(catalog),
      CART_PORT: String(cart),
      ORDERS_PORT: String(orders),
      AUTH_PORT: String(auth),
      CATALOG_URL: url(catalog),
      CART_URL: url(cart),
      ORDERS_URL: url(orders),
      AUTH_URL: url(auth),
    };
  });
  afterAll(async () => {
    await removeTopology(eventTopology({ prefix }));
    await database.drop();
  });

  const start = (over: Record<string, string> = {}) => {
    const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'scripts/start-services.ts'], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...env, ...over },
    });
    const said = { text: '' };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
    }
    return { child, said, exit: once(child, 'close').then(([code]) => code as number | null) };
  };

  it('opens five processes on one database, names each in front of its lines, and closes on Ctrl-C', async () => {
    const { child, said, exit } = start();
    while (!said.text.includes('The shop is open')) {
      expect(child.exitCode, said.text).toBeNull();
      await new Promise((wake) => setTimeout(wake, 100));
    }
    const { data } = await makeClient(`http://127.0.0.1:${env['PORT'] ?? ''}`).send(
      '{ products(first: 1) { totalCount } }',
    );
    expect(data).toMatchObject({ products: { totalCount: expect.any(Number) as unknown } });
    for (const name of ['gateway', 'catalog', 'cart', 'orders', 'auth']) {
      expect(said.text).toMatch(new RegExp(`^${name} +│ \\{.*"msg":"ready"`, 'm'));
    }
    child.kill('SIGINT');
    expect(await exit, said.text).toBe(0);
    expect(said.text.match(/"msg":"stopped"/g)).toHaveLength(5);
  });

  it('ends with 1, and leaves none behind, when one of them cannot start', async () => {
    const taken = createServer().listen(Number(env['CART_PORT']), '127.0.0.1');
    await once(taken, 'listening');
    const { said, exit } = start();
    expect(await exit).toBe(1);
    expect(said.text).toMatch(/^cart +│ cart: cannot start: .*EADDRINUSE/m);
    taken.close();
    // Who asked it whether it is ready was never answered.
    await expect(fetch(`http://127.0.0.1:${env['CATALOG_PORT'] ?? ''}/health/live`)).rejects.toThrow();
  });

  it('lists every problem of every service once, and starts nothing', async () => {
    const { said, exit } = start({ PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: '', AMQP_URL: 'nowhere' });
    expect(await exit).toBe(1);
    const lines = said.text.trim().split('\n');
    expect(lines.every((line) => line.startsWith('✗ '))).toBe(true);
    expect(new Set(lines).size).toBe(lines.length);
    for (const name of ['PORT', 'LOG_LEVEL', 'AMQP_URL', 'CATALOG_DATABASE_URL', 'AUTH_DATABASE_URL']) {
      expect(said.text).toContain(`✗ ${name}: `);
    }
  });
});
