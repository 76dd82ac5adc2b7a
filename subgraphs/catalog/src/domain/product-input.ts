import { ok, parseDecimal, refuse, type Money, type Refusal, type Result } from '@feira/kernel';
import { CURRENCY, type Attribute, type Image, type ProductOption, type ProductStatus } from './product.ts';
import { slugOf } from './text.ts';

export interface VariantInput {
  readonly sku: string | null;
  readonly name: string | null;
  readonly options: readonly Attribute[];
  /** Decimal text. */
  readonly price: string;
  readonly compareAtPrice: string | null;
  readonly stock: number;
}

export interface ProductInput {
  readonly name: string;
  readonly slug: string | null;
  readonly description: string;
  readonly status: ProductStatus;
  readonly categoryIds: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly images: readonly Image[];
  readonly variants: readonly VariantInput[];
}

/** A variant as it will be stored. */
export interface NewVariant {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly options: readonly Attribute[];
  readonly price: Money;
  readonly compareAtPrice: Money | null;
  readonly stock: number;
}

export type ProductInputCode =
  'INVALID_NAME' | 'INVALID_SLUG' | 'INVALID_AMOUNT' | 'INVALID_STOCK' | 'INVALID_VARIANTS';

const MAX_NAME = 200;
const MAX_STOCK = 1_000_000;
const MAX_VARIANTS = 100;

export function checkName(text: string): Result<string, Refusal<'INVALID_NAME'>> {
  const name = text.trim();
  if (name !== '' && name.length <= MAX_NAME) return ok(name);
  return refuse('INVALID_NAME', `A name has 1 to ${MAX_NAME} characters.`, ['name']);
}

export function checkSlug(text: string): Result<string, Refusal<'INVALID_SLUG'>> {
  const slug = slugOf(text);
  return slug === '' ? refuse('INVALID_SLUG', 'A slug needs a letter or a digit.', ['slug']) : ok(slug);
}

export function checkPrice(text: string, field: readonly string[]): Result<Money, Refusal<'INVALID_AMOUNT'>> {
  const price = parseDecimal(text, CURRENCY);
  if (!price.ok) return refuse('INVALID_AMOUNT', price.error.message, field);
  return price.value.minor < 0n ? refuse('INVALID_AMOUNT', 'A price is not negative.', field) : price;
}

/** Checks every variant; a SKU that was left out is made from the product's slug. */
export function checkVariants(
  { variants }: ProductInput,
  slug: string,
  newId: () => string,
): Result<NewVariant[], Refusal<ProductInputCode>> {
  if (variants.length === 0 || variants.length > MAX_VARIANTS) {
    return refuse('INVALID_VARIANTS', `A product has 1 to ${MAX_VARIANTS} variants.`, ['variants']);
  }
  const checked = variants.map((variant, index) => checkVariant(variant, index, slug, newId));
  const refused = checked.find((result) => !result.ok);
  return refused ?? ok(checked.flatMap((result) => (result.ok ? [result.value] : [])));
}

function checkVariant(
  input: VariantInput,
  index: number,
  slug: string,
  newId: () => string,
): Result<NewVariant, Refusal<ProductInputCode>> {
  const at = (part: string): string[] => ['variants', String(index), part];
  const price = checkPrice(input.price, at('price'));
  if (!price.ok) return price;
  const compareAt = input.compareAtPrice === null ? ok(null) : checkPrice(input.compareAtPrice, at('compareAtPrice'));
  if (!compareAt.ok) return compareAt;
  if (!Number.isInteger(input.stock) || input.stock < 0 || input.stock > MAX_STOCK) {
    return refuse('INVALID_STOCK', `Stock is a whole number from 0 to ${MAX_STOCK}.`, at('stock'));
  }
  const name = input.name ?? input.options.map(({ value }) => value).join(' / ');
  return ok({
    id: newId(),
    sku: input.sku?.trim() ?? `${slug}-${index + 1}`.toUpperCase(),
    name,
    options: input.options,
    price: price.value,
    compareAtPrice: compareAt.value,
    stock: input.stock,
  });
}

/** The options of a product: what its variants choose, in the order in which they appear. */
export function optionsOf(variants: readonly Pick<NewVariant, 'options'>[]): ProductOption[] {
  const chosen = new Map<string, Set<string>>();
  for (const { name, value } of variants.flatMap(({ options }) => options)) {
    chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
  }
  return [...chosen].map(([name, values]) => ({ name, values: [...values] }));
}
