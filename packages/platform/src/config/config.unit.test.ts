import { describe, expect, it } from 'vitest';
import { ConfigError, internalKeys, shopMode } from './index.ts';

const own = (name: string): string => `a-secret-of-our-own-for-the-${name}-service`;
const complete = {
  SHOP_MODE: 'production',
  INTERNAL_KEY_GATEWAY: own('gateway'),
  INTERNAL_KEY_CATALOG: own('catalog'),
  INTERNAL_KEY_CART: own('cart'),
  INTERNAL_KEY_ORDERS: own('orders'),
};

describe('the configuration', () => {
  it('takes SHOP_MODE from NODE_ENV unless it is set', () => {
    expect(shopMode({})).toBe('demo');
    expect(shopMode({ NODE_ENV: 'production' })).toBe('production');
    expect(shopMode({ NODE_ENV: 'production', SHOP_MODE: 'demo' })).toBe('demo');
    expect(() => shopMode({ SHOP_MODE: 'staging' })).toThrow(/SHOP_MODE/);
  });

  it('R76 starts production on secrets of its own', () => {
    expect(internalKeys(complete).gateway).toBe(own('gateway'));
  });

  it.each(['GATEWAY', 'CATALOG', 'CART', 'ORDERS'])('R76 names INTERNAL_KEY_%s when production lacks it', (name) => {
    const rest: Record<string, string | undefined> = { ...complete, [`INTERNAL_KEY_${name}`]: undefined };
    expect(() => internalKeys(rest)).toThrow(ConfigError);
    expect(() => internalKeys(rest)).toThrow(`INTERNAL_KEY_${name}`);
  });

  it('R76 refuses a default and a short secret by name', () => {
    const dull = { ...complete, INTERNAL_KEY_CART: 'development-only-internal-key-of-cart' };
    expect(() => internalKeys(dull)).toThrow('INTERNAL_KEY_CART');
    expect(() => internalKeys({ ...complete, INTERNAL_KEY_ORDERS: 'short' })).toThrow('INTERNAL_KEY_ORDERS');
  });
});
