import { describe, expect, it } from 'vitest';
import { keepsKey, problemOf } from './refusals';

describe('refusals of the checkout', () => {
  it('stand at their field where they have one', () => {
    expect(problemOf({ code: 'INVALID_EMAIL', field: ['email'] })).toEqual({ errors: { email: 'INVALID_EMAIL' } });
    expect(problemOf({ code: 'INVALID_ADDRESS', field: ['shippingAddress', 'city'] })).toEqual({
      errors: { city: 'INVALID' },
    });
  });

  it.each([
    ['PRICE_CHANGED', 'PRICE_CHANGED'],
    ['OUT_OF_STOCK', 'OUT_OF_STOCK'],
    ['RESERVATION_CLOSED', 'EXPIRED'],
    ['CHECKOUT_EXPIRED', 'EXPIRED'],
    ['IDEMPOTENCY_KEY_REUSED', 'EXPIRED'],
    ['INVALID_ADDRESS', 'OTHER'],
    ['SOMETHING_NEW', 'OTHER'],
  ])('%s reads as %s', (code, refusal) => {
    expect(problemOf({ code })).toEqual({ errors: {}, refusal });
  });

  it('keep the key only of what may have happened', () => {
    expect(keepsKey({ errors: {}, refusal: 'IN_PROGRESS' })).toBe(true);
    expect(keepsKey({ errors: {}, refusal: 'UNAVAILABLE' })).toBe(true);
    expect(keepsKey({ errors: {}, refusal: 'OUT_OF_STOCK' })).toBe(false);
    expect(keepsKey({ errors: { city: 'INVALID' } })).toBe(false);
  });
});
