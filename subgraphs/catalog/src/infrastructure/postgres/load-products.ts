import { DEFAULT_LOCALE, groupBy, money, type Translations } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { asc, inArray } from 'drizzle-orm';
import { CURRENCY, type Product, type ProductText, type Variant } from '../../domain/product.ts';
import { productCategories, type products, productTexts, variants } from './schema.ts';

export type ProductRow = typeof products.$inferSelect;
type TextRow = typeof productTexts.$inferSelect;
type VariantRow = typeof variants.$inferSelect;

export const toVariant = (row: VariantRow): Variant => ({
  id: row.id,
  productId: row.productId,
  sku: row.sku,
  name: row.name,
  options: row.options,
  translations: row.translations,
  price: money(row.price, CURRENCY),
  compareAtPrice: row.compareAtPrice === null ? null : money(row.compareAtPrice, CURRENCY),
  available: row.onHand - row.reserved,
});

const toText = ({ name, description, attributes }: TextRow): ProductText => ({ name, description, attributes });

function toTexts(rows: readonly TextRow[]): ProductText & { readonly translations: Translations<ProductText> } {
  const first = rows.find(({ locale }) => locale === DEFAULT_LOCALE);
  if (!first) throw new Error('a product has texts');
  const translated = rows.filter((row) => row !== first && row.translated);
  return { ...toText(first), translations: Object.fromEntries(translated.map((row) => [row.locale, toText(row)])) };
}

/** Rows as whole products: three queries more, however many rows. */
export async function loadProducts(db: Db, rows: readonly ProductRow[]): Promise<Product[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [textRows, variantRows, links] = await Promise.all([
    db.select().from(productTexts).where(inArray(productTexts.productId, ids)),
    db.select().from(variants).where(inArray(variants.productId, ids)).orderBy(asc(variants.position)),
    db.select().from(productCategories).where(inArray(productCategories.productId, ids)),
  ]);
  const textsOf = groupBy(textRows, ({ productId }) => productId);
  const variantsOf = groupBy(variantRows, ({ productId }) => productId);
  const linksOf = groupBy(links, ({ productId }) => productId);
  return rows.map(({ minPrice, ...row }) => ({
    ...row,
    ...toTexts(textsOf.get(row.id) ?? []),
    variants: (variantsOf.get(row.id) ?? []).map(toVariant),
    categoryIds: (linksOf.get(row.id) ?? []).map(({ categoryId }) => categoryId),
  }));
}
