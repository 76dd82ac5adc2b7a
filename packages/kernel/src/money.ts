import { refuse, ok, type Refusal, type Result } from './result.ts';

/** ISO 4217, upper case. */
export type CurrencyCode = string;

/** An exact amount: whole minor units (cents for BRL) in a bigint; never a float. */
export interface Money {
  readonly minor: bigint;
  readonly currency: CurrencyCode;
}

/** Decimals of the currencies whose scale is not 2 (ISO 4217). */
const SCALES: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

/** What a 64-bit integer column holds. */
export const MAX_MINOR = 9_223_372_036_854_775_807n;

export const scaleOf = (currency: CurrencyCode): number => SCALES[currency] ?? 2;

export const money = (minor: bigint, currency: CurrencyCode): Money => ({ minor, currency });

export const zero = (currency: CurrencyCode): Money => money(0n, currency);

export const add = (a: Money, b: Money): Money => money(a.minor + sameCurrency(a, b).minor, a.currency);

export const subtract = (a: Money, b: Money): Money => money(a.minor - sameCurrency(a, b).minor, a.currency);

export const multiply = (a: Money, quantity: number): Money => money(a.minor * BigInt(quantity), a.currency);

export const sum = (amounts: readonly Money[], currency: CurrencyCode): Money => amounts.reduce(add, zero(currency));

export const equal = (a: Money, b: Money): boolean => a.minor === b.minor && a.currency === b.currency;

/** "129.9" or "129.90" in BRL → 12990 minor units. Refuses exponents, signs other than a leading minus, and decimals beyond the currency's scale. */
export function parseDecimal(text: string, currency: CurrencyCode): Result<Money, Refusal<'INVALID_AMOUNT'>> {
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) return refuse('INVALID_AMOUNT', `"${text.slice(0, 40)}" is not a decimal amount.`);
  const [, sign, whole = '', fraction = ''] = match;
  const scale = scaleOf(currency);
  if (fraction.length > scale) return refuse('INVALID_AMOUNT', `${currency} has at most ${scale} decimals.`);
  const minor = BigInt(whole + fraction.padEnd(scale, '0'));
  if (minor > MAX_MINOR) return refuse('INVALID_AMOUNT', 'The amount is too large.');
  return ok(money(sign ? -minor : minor, currency));
}

/** 12990 minor units of BRL → "129.90", always with the currency's full scale. */
export function formatDecimal({ minor, currency }: Money): string {
  const scale = scaleOf(currency);
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(scale + 1, '0');
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Mixing currencies is a bug, not a refusal. */
function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`Cannot combine ${a.currency} with ${b.currency}`);
  return b;
}
