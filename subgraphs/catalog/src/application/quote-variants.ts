import {
  denied,
  isId,
  ok,
  refuse,
  type AccessCode,
  type Money,
  type Refusal,
  type Result,
  type Viewer,
} from '@feira/kernel';
import type { Deps } from './ports.ts';

/** What a variant costs now, for services that sell it. */
export interface VariantQuote {
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  /** The product's name, and the variant's where there are several. */
  readonly name: string;
  readonly unitPrice: Money;
  readonly available: number;
  readonly sellable: boolean;
}

const MAX_IDS = 200;

/** Prices of many variants in one batch; those that do not exist are absent. */
export const makeQuoteVariants =
  ({ reader }: Deps) =>
  async (viewer: Viewer, ids: readonly string[]): Promise<Result<VariantQuote[], Refusal<AccessCode | 'TOO_MANY'>>> => {
    if (!viewer.can('prices:read')) return denied(viewer);
    if (ids.length > MAX_IDS) return refuse('TOO_MANY', `At most ${MAX_IDS} variants at once.`);
    const wanted = new Set(ids.filter(isId));
    const products = await reader.productsByIds(await reader.productIdsOfVariants([...wanted]));
    const quotes = products.flatMap((product) =>
      product.variants
        .filter(({ id }) => wanted.has(id))
        .map(({ id, sku, name, price, available }) => ({
          variantId: id,
          productId: product.id,
          sku,
          name: product.variants.length > 1 && name !== '' ? `${product.name} – ${name}` : product.name,
          unitPrice: price,
          available,
          sellable: product.status === 'ACTIVE',
        })),
    );
    return ok(quotes);
  };
