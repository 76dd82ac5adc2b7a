import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig as gateway } from '../gateway/src/config.ts';
import { loadConfig as orders } from '../subgraphs/orders/src/config.ts';
import { configurationTable, storefrontVariables } from './configuration.ts';
import { SERVICES } from './services.ts';

const docs = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8');
const cells = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[ -|]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    );

const problemsOf = (load: (env: NodeJS.ProcessEnv) => unknown, env: NodeJS.ProcessEnv): string[] => {
  try {
    load(env);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

describe('the configuration', () => {
  it('is documented as it is read; else run: npx tsx scripts/configuration-docs.ts', () => {
    expect(cells(docs)).toEqual(cells(configurationTable()));
  });

  it("documents the storefront's variables as well", () => {
    for (const name of storefrontVariables()) expect(docs).toContain(`\`${name}\``);
  });

  it('names every problem at once', () => {
    const problems = problemsOf(orders, {
      ORDERS_PORT: 'x',
      CART_URL: 'nowhere',
      LOG_LEVEL: 'loud',
      SHOP_MODE: 'half',
    });
    const named = problems.map((problem) => problem.split(':')[0]);
    expect(named).toEqual(
      expect.arrayContaining(['SHOP_MODE', 'ORDERS_PORT', 'CART_URL', 'LOG_LEVEL', 'ORDERS_DATABASE_URL', 'AMQP_URL']),
    );
    expect(problems.join('\n')).toContain('ORDERS_DATABASE_URL: set it, or DATABASE_URL for all services');
  });

  it('takes DATABASE_URL where a service has no database of its own, and lists of replicas', () => {
    const config = orders({
      DATABASE_URL: 'postgres://h/shop',
      AMQP_URL: 'amqp://h',
      CART_URL: 'http://a/graphql, http://b/graphql',
      ORDERS_PORT: '',
    });
    expect(config).toMatchObject({
      ORDERS_DATABASE_URL: 'postgres://h/shop',
      CART_URL: ['http://a/graphql', 'http://b/graphql'],
      ORDERS_PORT: 4003,
    });
  });

  const production = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://shop:a-good-one@h/shop',
    AMQP_URL: 'amqp://shop:a-good-one@h',
    INTERNAL_KEY_GATEWAY: 'a-secret-of-our-own-for-the-gateway-service',
    INTERNAL_KEY_ORDERS: 'a-secret-of-our-own-for-the-orders-service',
  };

  it('R76 opens for production on secrets of its own', () => {
    expect(problemsOf(orders, production)).toEqual([]);
  });

  it.each([
    ['INTERNAL_KEY_GATEWAY', undefined],
    ['INTERNAL_KEY_GATEWAY', 'short'],
    ['INTERNAL_KEY_ORDERS', 'development-only-internal-key-of-orders'],
    ['AMQP_URL', 'amqp://guest:guest@h'],
    ['AMQP_URL', undefined],
  ])('R76 refuses production with %s=%s, by its name', (name, value) => {
    expect(problemsOf(orders, { ...production, [name]: value })).toEqual([expect.stringMatching(`^${name}: `)]);
  });

  it.each(['postgres://postgres:postgres@h/shop', 'postgres://orders:development-only-orders@h/orders', undefined])(
    'R76 refuses production on the database %s',
    (url) => {
      const problems = problemsOf(orders, { ...production, DATABASE_URL: url });
      expect(problems).toEqual([expect.stringMatching(/^ORDERS_DATABASE_URL: /)]);
    },
  );

  it('gives the gateway no key but its own', () => {
    expect(gateway({}).keys).toEqual({ gateway: expect.any(String) as unknown });
  });

  it('R76 lets no service start for production on defaults alone', () => {
    for (const { load } of SERVICES) expect(problemsOf(load, { NODE_ENV: 'production' })).not.toEqual([]);
  });
});
