import { describe, expect, it } from 'vitest';
import { makeSigner, makeVerifier, type CallerPolicies, type Identity } from './index.ts';

const NOW = new Date('2026-01-01T12:00:00Z');
const clock = () => NOW;
const policies: CallerPolicies = {
  gateway: { key: 'gateway-key', mayForwardUsers: true, permissions: [] },
  orders: { key: 'orders-key', mayForwardUsers: false, permissions: ['stock:reserve'] },
};
const verify = makeVerifier({ audience: 'catalog', policies, clock });
const gateway = makeSigner({ caller: 'gateway', key: 'gateway-key', clock });
const orders = makeSigner({ caller: 'orders', key: 'orders-key', clock });

const admin: Identity = {
  viewer: { kind: 'user', id: 'u1', role: 'ADMIN', permissions: ['catalog:write'] },
  requestId: 'r1',
  locale: 'en',
};
const asService: Identity = {
  viewer: { kind: 'service', name: 'gateway', permissions: ['*'] },
  requestId: 'r2',
  locale: 'pt-BR',
};

describe('the signed internal identity', () => {
  it('forwards what the gateway says of a user', () => {
    expect(verify(gateway('catalog', admin, '{}'), '{}')).toEqual(admin);
  });

  it('grants a service what the receiver allows it, whatever it claims', () => {
    expect(verify(orders('catalog', asService, '{}'), '{}')).toEqual({
      viewer: { kind: 'service', name: 'orders', permissions: ['stock:reserve'] },
      requestId: 'r2',
      locale: 'pt-BR',
    });
  });

  it('refuses a service that speaks for a user', () => {
    expect(verify(orders('catalog', admin, '{}'), '{}')).toBeUndefined();
  });

  it.each([undefined, '', 'x', 'x.y', 'bnVsbA.x', ['a', 'b']])('R18 refuses %j', (header) => {
    expect(verify(header, '{}')).toBeUndefined();
  });

  it("R87 refuses another caller's key", () => {
    const forged = makeSigner({ caller: 'gateway', key: 'orders-key', clock });
    expect(verify(forged('catalog', admin, '{}'), '{}')).toBeUndefined();
  });

  it('R87 refuses a replay with another body', () => {
    expect(verify(gateway('catalog', admin, '{"a":1}'), '{"a":2}')).toBeUndefined();
  });

  it('refuses a header made for another receiver', () => {
    expect(verify(gateway('cart', admin, '{}'), '{}')).toBeUndefined();
  });

  it.each([31_000, -31_000])('refuses a header that is %d ms off', (offset) => {
    const other = makeSigner({ caller: 'gateway', key: 'gateway-key', clock: () => new Date(+NOW + offset) });
    expect(verify(other('catalog', admin, '{}'), '{}')).toBeUndefined();
  });

  it('refuses a caller that the receiver does not know', () => {
    const cart = makeSigner({ caller: 'cart', key: 'cart-key', clock });
    expect(verify(cart('catalog', asService, '{}'), '{}')).toBeUndefined();
  });
});
