import {
  denied,
  isId,
  localise,
  ok,
  refuse,
  type AccessCode,
  type Locale,
  type Money,
  type Refusal,
  type Result,
  type Viewer,
} from '@feira/kernel';
import type { Product, Variant } from '../domain/product.ts';
import type { Deps } from './ports.ts';

/** What a variant costs now, for services that sell it. */
export interface VariantQuote {
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  /** The product's name, and the variant's where there are several, in the language asked for. */
  readonly name: string;
  readonly unitPrice: Money;
  readonly available: number;
  readonly sellable: boolean;
}

const MAX_IDS = 200;

/** Prices of many variants in one batch; those that do not exist are absent. */
export const makeQuoteVariants =
  ({ reader }: Deps) =>
  async (
    viewer: Viewer,
    ids: readonly string[],
    locale: Locale,
  ): Promise<Result<VariantQuote[], Refusal<AccessCode | 'TOO_MANY'>>> => {
    if (!viewer.can('prices:read')) return denied(viewer);
    if (ids.length > MAX_IDS) return refuse('TOO_MANY', `At most ${MAX_IDS} variants at once.`);
    const wanted = new Set(ids.filter(isId));
    const products = await reader.productsByIds(await reader.productIdsOfVariants([...wanted]));
    const quotes = products.flatMap((product) =>
      product.variants
        .filter(({ id }) => wanted.has(id))
        .map(({ id, sku, price, available, ...variant }) => ({
          variantId: id,
          productId: product.id,
          sku,
          name: fullName(product, variant, locale),
          unitPrice: price,
          available,
          sellable: product.status === 'ACTIVE',
        })),
    );
    return ok(quotes);
  };

function fullName(
  product: Product,
  variant: Pick<Variant, 'name' | 'options' | 'translations'>,
  locale: Locale,
): string {
  const [whole, { name }] = [localise(product, locale).name, localise(variant, locale)];
  return product.variants.length > 1 && name !== '' ? `${whole} – ${name}` : whole;
}
