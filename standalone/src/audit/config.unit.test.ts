import { ConfigError } from '@feira/platform/config';
import { describe, expect, it } from 'vitest';
import { loadConfig } from './config.ts';

const [shop, other] = ['postgres://db/shop', 'postgres://db/other'];

describe('where an audit reads', () => {
  it.each([
    [{}, { dataDir: '.data' }],
    [{ DATA_DIR: 'elsewhere' }, { dataDir: 'elsewhere' }],
    [{ DATABASE_URL: shop }, { urls: { orders: shop, catalog: shop, cart: shop } }],
    [{ DATABASE_URL: shop, CART_DATABASE_URL: other }, { urls: { orders: shop, catalog: shop, cart: other } }],
    [
      { ORDERS_DATABASE_URL: shop, CATALOG_DATABASE_URL: shop, CART_DATABASE_URL: other },
      { urls: { orders: shop, catalog: shop, cart: other } },
    ],
  ])('with %j is %j', (env, place) => {
    expect(loadConfig(env)).toEqual(place);
  });

  it('is said in full or not at all', () => {
    const load = () => loadConfig({ ORDERS_DATABASE_URL: shop });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow('CATALOG_DATABASE_URL: not set\nCART_DATABASE_URL: not set');
    expect(() => loadConfig({ DATABASE_URL: 'nonsense' })).toThrow(/DATABASE_URL/);
  });
});
