import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, formatDecimal, MAX_MINOR, money, parseDecimal, subtract } from './money.ts';

describe('Money', () => {
  it.each([
    ['129.9', 'BRL', 12990n],
    ['0', 'BRL', 0n],
    ['-1.05', 'BRL', -105n],
    ['1500', 'JPY', 1500n],
    ['1.234', 'KWD', 1234n],
  ])('reads %s %s exactly', (text, currency, minor) => {
    expect(parseDecimal(text, currency)).toEqual({ ok: true, value: money(minor, currency) });
  });

  it.each(['1e3', '+1', '.5', '1.', '1,50', ' 1', '', 'NaN', '0x10', '1.001', '9'.repeat(17)])(
    'refuses %j in BRL',
    (text) => {
      expect(parseDecimal(text, 'BRL')).toMatchObject({ ok: false, error: { code: 'INVALID_AMOUNT' } });
    },
  );

  it('writes what it reads, to the cent', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.constantFrom('BRL', 'JPY', 'KWD'),
        (minor, currency) => {
          expect(parseDecimal(formatDecimal(money(minor, currency)), currency)).toEqual({
            ok: true,
            value: money(minor, currency),
          });
        },
      ),
    );
  });

  it('adds and subtracts without a rounding', () => {
    const price = money(MAX_MINOR - 1n, 'BRL');
    expect(subtract(add(price, money(1n, 'BRL')), price)).toEqual(money(1n, 'BRL'));
  });

  it('throws when currencies are mixed, because that is a bug', () => {
    expect(() => add(money(1n, 'BRL'), money(1n, 'USD'))).toThrow(/BRL|USD/);
  });
});
