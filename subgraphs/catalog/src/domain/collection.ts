import { ok, refuse, type Refusal, type Result, type Translations } from '@feira/kernel';
import type { ShelfText } from './category.ts';

/** Products picked by hand, in an order of their own. */
export interface Collection extends ShelfText {
  readonly id: string;
  readonly slug: string;
  readonly translations: Translations<ShelfText>;
  readonly productIds: readonly string[];
}

/** A collection is read whole, so it is a shelf and not a catalog. */
export const MAX_PRODUCTS = 100;

export function checkProductIds(ids: readonly string[]): Result<readonly string[], Refusal<'INVALID_PRODUCTS'>> {
  if (ids.length <= MAX_PRODUCTS && new Set(ids).size === ids.length) return ok(ids);
  return refuse('INVALID_PRODUCTS', `A collection has at most ${MAX_PRODUCTS} products, each once.`, ['productIds']);
}
