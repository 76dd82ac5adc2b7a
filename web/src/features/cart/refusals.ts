/** The refusals that have a sentence of their own; the graph may learn new ones before this page does. */
const REFUSALS = [
  'CART_NOT_FOUND',
  'INSUFFICIENT_STOCK',
  'INVALID_QUANTITY',
  'LINE_NOT_FOUND',
  'TOO_MANY_LINES',
  'VARIANT_NOT_FOUND',
  'SIGN_IN_AGAIN',
  'UNAVAILABLE',
] as const;

export type CartRefusal = (typeof REFUSALS)[number] | 'OTHER';

export const cartRefusal = (code: string | undefined): CartRefusal =>
  REFUSALS.find((known) => known === code) ?? 'OTHER';
