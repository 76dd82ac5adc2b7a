import { localise, type Locale, type Money, type Translations } from '@feira/kernel';

/** The shop sells in one currency. */
export const CURRENCY = 'BRL';

export const PRODUCT_STATUSES = ['DRAFT', 'ACTIVE', 'ARCHIVED'] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

export interface Image {
  readonly url: string;
  readonly alt: string;
  readonly translations: Translations<{ readonly alt: string }>;
}

/** A fact to read and to filter by: Origem = Minas Gerais. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** What a buyer chooses among: Tamanho = P, M, G. */
export interface ProductOption {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a variant is called and which choices it stands for. */
export interface VariantText {
  readonly name: string;
  readonly options: readonly Attribute[];
}

export interface Variant extends VariantText {
  readonly id: string;
  readonly productId: string;
  readonly sku: string;
  readonly translations: Translations<VariantText>;
  readonly price: Money;
  /** A former price to strike through. */
  readonly compareAtPrice: Money | null;
  /** Pieces that nobody has reserved. */
  readonly available: number;
}

/** What is said of a product in one language. */
export interface ProductText {
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

export interface Product extends ProductText {
  readonly id: string;
  readonly slug: string;
  readonly translations: Translations<ProductText>;
  readonly status: ProductStatus;
  readonly images: readonly Image[];
  readonly categoryIds: readonly string[];
  /** At least one, in the order of the shop. */
  readonly variants: readonly Variant[];
  /** Counts changes, for those who edit the same product. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export function priceRangeOf({ variants }: Product): { min: Money; max: Money } {
  const prices = variants.map(({ price }) => price).sort((a, b) => (a.minor < b.minor ? -1 : 1));
  const [min] = prices;
  const max = prices.at(-1);
  if (!min || !max) throw new Error('a product has a variant');
  return { min, max };
}

/** What buyers choose among, in the order in which the variants bring it up. */
export function optionsOf({ variants }: Pick<Product, 'variants'>, locale: Locale): ProductOption[] {
  const chosen = new Map<string, Set<string>>();
  for (const { name, value } of variants.flatMap((variant) => localise(variant, locale).options)) {
    chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
  }
  return [...chosen].map(([name, values]) => ({ name, values: [...values] }));
}

export const isInStock = ({ variants }: Product): boolean => variants.some(({ available }) => available > 0);
