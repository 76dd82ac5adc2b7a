import { groupBy, money } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { asc, inArray } from 'drizzle-orm';
import { CURRENCY, type Product, type Variant } from '../../domain/product.ts';
import { productCategories, variants, type products } from './schema.ts';

export type ProductRow = typeof products.$inferSelect;
type VariantRow = typeof variants.$inferSelect;

const toVariant = (row: VariantRow): Variant => ({
  id: row.id,
  productId: row.productId,
  sku: row.sku,
  name: row.name,
  options: row.options,
  price: money(row.price, CURRENCY),
  compareAtPrice: row.compareAtPrice === null ? null : money(row.compareAtPrice, CURRENCY),
  available: row.onHand - row.reserved,
});

/** Rows as whole products: two queries more, however many rows. */
export async function loadProducts(db: Db, rows: readonly ProductRow[]): Promise<Product[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [variantRows, links] = await Promise.all([
    db.select().from(variants).where(inArray(variants.productId, ids)).orderBy(asc(variants.position)),
    db.select().from(productCategories).where(inArray(productCategories.productId, ids)),
  ]);
  const variantsOf = groupBy(variantRows, ({ productId }) => productId);
  const linksOf = groupBy(links, ({ productId }) => productId);
  return rows.map(({ minPrice, searchName, searchText, search, ...row }) => ({
    ...row,
    variants: (variantsOf.get(row.id) ?? []).map(toVariant),
    categoryIds: (linksOf.get(row.id) ?? []).map(({ categoryId }) => categoryId),
  }));
}
