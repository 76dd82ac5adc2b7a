import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../packages/platform/src/testing/private/index.ts';
import { createThrowaway, describePostgres } from '../../packages/platform/src/testing/servers.ts';
import { examineServers } from './servers.ts';
import { examine, MAKE_SIGNING_KEYS } from './variables.ts';

const SECRET = 'a-secret-of-our-own-that-is-long-enough';
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://shop:a-good-one@h/shop?sslmode=verify-full',
  AMQP_URL: 'amqp://shop:a-good-one@h',
  REDIS_URL: 'redis://h',
  SMTP_URL: 'smtp://h',
  STOREFRONT_URL: 'https://shop.example',
  TRUST_PROXY: '10.0.0.0/8',
  INTERNAL_KEY_GATEWAY: SECRET,
  INTERNAL_KEY_CART: SECRET,
  INTERNAL_KEY_ORDERS: SECRET,
  AUTH_SEALING_KEY: SECRET,
  AUTH_SIGNING_KEYS: execFileSync('sh', ['-c', MAKE_SIGNING_KEYS], { encoding: 'utf8' }).trim(),
};

describe('pnpm run doctor', () => {
  it('finds nothing where nothing is wrong, with the keys that it tells how to make', () => {
    expect(examine(production)).toEqual([]);
    expect(examine({ DATABASE_URL: 'postgres://h/shop', AMQP_URL: 'amqp://h' })).toEqual([]);
  });

  it.each([
    ['AUTH_SIGNING_KEYS', undefined, 'AUTH_SIGNING_KEYS: set a secret of your own (auth)', 'generateKeyPairSync'],
    ['INTERNAL_KEY_GATEWAY', 'short', 'at least 32 characters (gateway, catalog, cart, orders, auth)', 'openssl rand'],
    ['SMTP_URL', undefined, 'SMTP_URL: set a mail server (auth)', 'smtp://'],
    ['AMQP_URL', 'amqp://guest:guest@h', 'AMQP_URL: set a password of your own (catalog, cart, orders)', 'amqp://'],
    ['ORDERS_PORT', 'x', 'ORDERS_PORT: must be a number (orders)', 'docs/configuration.md'],
    [
      'CATALOG_DATABSE_URL',
      'postgres://h/c',
      'CATALOG_DATABSE_URL: nobody reads it',
      'CATALOG_DATABASE_URL may be meant',
    ],
    ['CART_PORT', '4001', 'catalog and cart listen on port 4001', 'a port of its own'],
    ['TRUST_PROXY', undefined, 'TRUST_PROXY: not set', 'proxies in front'],
    ['STOREFRONT_URL', undefined, 'STOREFRONT_URL: links', 'shoppers'],
    [
      'DATABASE_URL',
      'postgres://shop:a-good-one@h/shop',
      'DATABASE_URL: the connection is not encrypted',
      'sslmode=verify-full',
    ],
    ['SHOP_MODE', 'demo', 'SHOP_MODE: this is a demo shop', 'production'],
  ])('sees %s=%s and says how to mend it', (name, value, what, mend) => {
    const findings = examine({ ...production, [name]: value });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.what).toContain(what);
    expect(findings[0]?.mend).toContain(mend);
  });

  it('names each server that does not answer, and what may be done', async () => {
    const port = await freePort();
    const found = await examineServers({
      ORDERS_DATABASE_URL: `postgres://127.0.0.1:${port}/orders`,
      AMQP_URL: `amqp://127.0.0.1:${port}`,
      REDIS_URL: `redis://127.0.0.1:${port}`,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
    });
    expect(found.map(({ what }) => what)).toEqual(
      ['ORDERS_DATABASE_URL', 'AMQP_URL', 'REDIS_URL', 'SMTP_URL'].map((name) => `${name}: nobody listens there`),
    );
  });

  it('ends with 1 and prints each problem with its remedy', () => {
    const script = fileURLToPath(new URL('main.ts', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, '--offline'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...production, SMTP_URL: '' },
    });
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: expect.stringMatching(/^✗ SMTP_URL: .*\n {4}→ such as smtp:/) as unknown,
    });
  });
});

describePostgres('pnpm run doctor, of PostgreSQL', () => {
  it('sees a schema that is behind, a database that is not there, and a file that is not', async () => {
    const { url, drop } = await createThrowaway();
    const nowhere = new URL(url);
    nowhere.pathname = '/not_there_at_all';
    const findings = await examineServers({ CART_DATABASE_URL: url, ORDERS_DATABASE_URL: nowhere.href });
    expect(findings.map(({ what }) => what).sort()).toEqual([
      'CART_DATABASE_URL: the schema is not up to date',
      'ORDERS_DATABASE_URL: there is no such database',
    ]);
    const [missing] = await examineServers({ CART_DATABASE_URL: url, DATABASE_CA_FILE: '/no/such/file.pem' });
    expect(missing?.what).toContain('there is no file /no/such/file.pem');
    await drop();
  });
});
