import { all, ok, parseDecimal, refuse, type Money, type Refusal, type Result, type Translations } from '@feira/kernel';
import {
  CURRENCY,
  type Attribute,
  type Image,
  type ProductStatus,
  type ProductText,
  type VariantText,
} from './product.ts';
import { slugOf } from './text.ts';
import { translationsOf, type InLocale, type TranslationCode } from './translation.ts';

export interface VariantInput {
  readonly sku: string | null;
  readonly name: string | null;
  readonly options: readonly Attribute[];
  /** Decimal text. */
  readonly price: string;
  readonly compareAtPrice: string | null;
  readonly stock: number;
  /** A name that is null is made from the options. */
  readonly translations: readonly InLocale<{ readonly name: string | null; readonly options: readonly Attribute[] }>[];
}

export interface ImageInput {
  readonly url: string;
  readonly alt: string;
  readonly translations: readonly InLocale<{ readonly alt: string }>[];
}

export interface ProductInput {
  readonly name: string;
  readonly slug: string | null;
  readonly description: string;
  readonly status: ProductStatus;
  readonly categoryIds: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly images: readonly ImageInput[];
  readonly variants: readonly VariantInput[];
  readonly translations: readonly InLocale<ProductText>[];
}

export function checkImages(images: readonly ImageInput[]): Result<Image[], Refusal<TranslationCode>> {
  const checked = images.map(({ translations, ...image }, index) => {
    const texts = translationsOf(translations, ['images', String(index), 'translations']);
    return texts.ok ? ok({ ...image, translations: texts.value }) : texts;
  });
  return all(checked);
}

/** A variant as it will be stored. */
export interface NewVariant extends VariantText {
  readonly id: string;
  readonly sku: string;
  readonly translations: Translations<VariantText>;
  readonly price: Money;
  readonly compareAtPrice: Money | null;
  readonly stock: number;
}

export type ProductInputCode =
  'INVALID_NAME' | 'INVALID_SLUG' | 'INVALID_AMOUNT' | 'INVALID_STOCK' | 'INVALID_VARIANTS' | TranslationCode;

const MAX_NAME = 200;
export const MAX_STOCK = 1_000_000;
const MAX_VARIANTS = 100;

export function checkName(text: string, field: readonly string[] = ['name']): Result<string, Refusal<'INVALID_NAME'>> {
  const name = text.trim();
  if (name !== '' && name.length <= MAX_NAME) return ok(name);
  return refuse('INVALID_NAME', `A name has 1 to ${MAX_NAME} characters.`, field);
}

/** Translations of something that has a name: each under the rule of the name itself. */
export function checkNamed<Text extends { readonly name: string }>(
  entries: readonly InLocale<Text>[],
): Result<Translations<Text>, Refusal<'INVALID_NAME' | TranslationCode>> {
  const names = entries.map(({ name }, index) => checkName(name, ['translations', String(index), 'name']));
  const refused = names.find((name) => !name.ok);
  return refused ?? translationsOf(entries, ['translations']);
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
  return all(checked);
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
  const translations = translationsOf(
    input.translations.map(({ locale, ...text }) => ({ locale, ...variantText(text) })),
    at('translations'),
  );
  if (!translations.ok) return translations;
  return ok({
    id: newId(),
    sku: input.sku?.trim() ?? `${slug}-${index + 1}`.toUpperCase(),
    ...variantText(input),
    translations: translations.value,
    price: price.value,
    compareAtPrice: compareAt.value,
    stock: input.stock,
  });
}

const variantText = ({ name, options }: { name: string | null; options: readonly Attribute[] }): VariantText => ({
  name: name ?? options.map(({ value }) => value).join(' / '),
  options,
});
