import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import type { Cart } from '../domain/cart.ts';
import type { Quote } from '../domain/pricing.ts';

export type StockCode = 'INSUFFICIENT_STOCK';

/** Refuses more than there is now of what was quoted. `at` finds the input line of a variant. Orders decides in the end. */
export function checkStock(
  { lines }: Cart,
  quotes: ReadonlyMap<string, Quote>,
  at: (variantId: string) => number,
): Result<void, Refusal<StockCode>> {
  const short = lines.find(({ variantId, quantity }) => quantity > (quotes.get(variantId)?.available ?? Infinity));
  if (!short) return ok(undefined);
  const left = quotes.get(short.variantId)?.available ?? 0;
  return refuse('INSUFFICIENT_STOCK', `Only ${left} left.`, ['lines', String(at(short.variantId)), 'quantity']);
}
