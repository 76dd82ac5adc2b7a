import { localise, money, type Locale } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { QuotedVariant } from '../../application/ports.ts';
import { CURRENCY } from '../../domain/product.ts';
import { products, productTexts, variants } from './schema.ts';

const hasSiblings = sql<boolean>`exists (select 1 from ${variants} others
  where others.product_id = ${variants.productId} and others.id <> ${variants.id})`;

/** Every language has its row of texts, so one join finds the name. */
export async function quoteVariants(db: Db, ids: readonly string[], locale: Locale): Promise<QuotedVariant[]> {
  if (ids.length === 0) return [];
  const { id, productId, sku, name, translations, price, onHand, reserved } = getTableColumns(variants);
  const rows = await db
    .select({
      ...{ id, productId, sku, name, translations, price, onHand, reserved },
      productName: productTexts.name,
      status: products.status,
      hasSiblings,
    })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .innerJoin(productTexts, and(eq(productTexts.productId, variants.productId), eq(productTexts.locale, locale)))
    .where(inArray(variants.id, [...ids]));
  return rows.map((row) => ({
    ...row,
    name: localise(row, locale).name,
    price: money(row.price, CURRENCY),
    available: row.onHand - row.reserved,
  }));
}
