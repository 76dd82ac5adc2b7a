import { describe, expect, it } from 'vitest';
import { checkReason, deltaOf, type Adjustment } from './stock.ts';

const level = { onHand: 10, reserved: 4 };
const want = (over: Partial<Adjustment>): Adjustment => ({
  delta: null,
  setTo: null,
  expectedAvailable: null,
  reason: null,
  ...over,
});

describe('an adjustment of stock', () => {
  it.each([
    ['adds pieces', { delta: 5 }, 5],
    ['takes pieces away', { delta: -5 }, -5],
    ['takes away all that nobody has reserved', { delta: -6 }, -6],
    ['changes nothing by nothing', { delta: 0 }, 0],
    ['sets what is available, above what is reserved', { setTo: 8 }, 2],
    ['sets nothing available, and leaves what is reserved', { setTo: 0 }, -6],
    ['changes nothing that is as wanted', { setTo: 6 }, 0],
    ['goes on when stock is as expected', { setTo: 7, expectedAvailable: 6 }, 1],
    ['fills up to the limit', { setTo: 1_000_000 }, 999_994],
  ])('%s', (_name, over, delta) => {
    expect(deltaOf(level, want(over))).toEqual({ ok: true, value: delta });
  });

  it('takes away from more than the limit, to which orders have given back', () => {
    expect(deltaOf({ onHand: 1_000_005, reserved: 0 }, want({ delta: -1 }))).toEqual({ ok: true, value: -1 });
  });

  it.each([
    ['that takes reserved pieces', { delta: -7 }, 'OUT_OF_STOCK', 'delta'],
    ['below zero', { setTo: -1 }, 'INVALID_STOCK', 'setTo'],
    ['above the limit', { setTo: 1_000_001 }, 'INVALID_STOCK', 'setTo'],
    ['beyond the limit by a delta', { delta: 999_995 }, 'INVALID_STOCK', 'delta'],
    ['of half a piece', { delta: 0.5 }, 'INVALID_STOCK', 'delta'],
    ['that says nothing', {}, 'INVALID_ADJUSTMENT', 'delta'],
    ['that says both', { delta: 1, setTo: 7 }, 'INVALID_ADJUSTMENT', 'delta'],
    ['of stock that has moved since', { delta: 1, expectedAvailable: 10 }, 'STALE_VERSION', 'expectedAvailable'],
  ])('is refused %s', (_name, over, code, field) => {
    expect(deltaOf(level, want(over))).toMatchObject({ ok: false, error: { code, field: [field] } });
  });
});

describe('the reason of an adjustment', () => {
  it.each([
    [null, null],
    ['  ', null],
    [' Inventário anual ', 'Inventário anual'],
    ['x'.repeat(500), 'x'.repeat(500)],
  ])('keeps what %j says', (text, reason) => {
    expect(checkReason(text)).toEqual({ ok: true, value: reason });
  });

  it.each(['x'.repeat(501), 'a\u0000b', 'two\nlines'])('refuses %j', (text) => {
    expect(checkReason(text)).toMatchObject({ ok: false, error: { code: 'INVALID_REASON', field: ['reason'] } });
  });
});
