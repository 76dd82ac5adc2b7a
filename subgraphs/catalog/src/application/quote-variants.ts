import {
  denied,
  isId,
  ok,
  refuse,
  type AccessCode,
  type Locale,
  type Money,
  type Refusal,
  type Result,
  type Viewer,
} from '@feira/kernel';
import type { Deps, QuotedVariant } from './ports.ts';

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
    const quoted = await reader.quotedVariants([...wanted], locale);
    return ok(
      quoted.map((one) => ({
        variantId: one.id,
        productId: one.productId,
        sku: one.sku,
        name: fullName(one),
        unitPrice: one.price,
        available: one.available,
        sellable: one.status === 'ACTIVE',
      })),
    );
  };

const fullName = ({ productName, name, hasSiblings }: QuotedVariant): string =>
  hasSiblings && name !== '' ? `${productName} – ${name}` : productName;
