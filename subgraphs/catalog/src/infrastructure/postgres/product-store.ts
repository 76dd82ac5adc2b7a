import { DEFAULT_LOCALE, LOCALES, localise } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { count, eq, inArray, sql } from 'drizzle-orm';
import type { ProductRecord, ProductStore, Taken } from '../../application/ports.ts';
import { normaliseText } from '../../domain/text.ts';
import { loadProducts } from './load-products.ts';
import { categories, productCategories, products, productTexts, stockLedger, variants } from './schema.ts';

export function makeProductStore(db: Db): ProductStore {
  const link = async (productId: string, categoryIds: readonly string[]): Promise<void> => {
    await db.delete(productCategories).where(eq(productCategories.productId, productId));
    const links = [...new Set(categoryIds)].map((categoryId) => ({ productId, categoryId }));
    if (links.length > 0) await db.insert(productCategories).values(links);
  };
  /** Asked before the write, because a violated key would end the transaction; the key still decides a race. */
  const takenSku = async (wanted: readonly { id: string; sku: string }[]): Promise<Taken | undefined> => {
    const skus = wanted.map(({ sku }) => sku);
    const rows = await db.select().from(variants).where(inArray(variants.sku, skus));
    const others = rows.filter(({ id }) => !wanted.some((own) => own.id === id));
    return others.length > 0 || new Set(skus).size < skus.length ? 'SKU' : undefined;
  };
  const slugOwner = async (slug: string): Promise<string | undefined> =>
    (await db.select({ id: products.id }).from(products).where(eq(products.slug, slug)))[0]?.id;

  return {
    insert: async (product, newVariants) => {
      if ((await slugOwner(product.slug)) !== undefined) return 'SLUG';
      if (await takenSku(newVariants)) return 'SKU';
      const minPrice = newVariants.map(({ price }) => price.minor).reduce((a, b) => (a < b ? a : b));
      await db.insert(products).values({ ...toRow(product), minPrice });
      await db.insert(productTexts).values(textRows(product));
      await link(product.id, product.categoryIds);
      await db.insert(variants).values(
        newVariants.map(({ stock, price, compareAtPrice, ...variant }, position) => ({
          ...variant,
          productId: product.id,
          position,
          price: price.minor,
          compareAtPrice: compareAtPrice?.minor ?? null,
          onHand: stock,
        })),
      );
      await db.insert(stockLedger).values(
        newVariants.map(({ id, stock }) => ({
          variantId: id,
          kind: 'INITIAL' as const,
          onHandDelta: stock,
          reservedDelta: 0,
          at: product.createdAt,
        })),
      );
      return undefined;
    },
    lock: async (id) => {
      const rows = await db.select().from(products).where(eq(products.id, id)).for('update');
      return (await loadProducts(db, rows))[0];
    },
    save: async (product) => {
      const owner = await slugOwner(product.slug);
      if (owner !== undefined && owner !== product.id) return 'SLUG';
      if (await takenSku(product.variants)) return 'SKU';
      const minPrice = product.variants.map(({ price }) => price.minor).reduce((a, b) => (a < b ? a : b));
      await db
        .update(products)
        .set({ ...toRow(product), minPrice })
        .where(eq(products.id, product.id));
      await db.delete(productTexts).where(eq(productTexts.productId, product.id));
      await db.insert(productTexts).values(textRows(product));
      await link(product.id, product.categoryIds);
      await Promise.all(
        product.variants.map(({ id, sku, name, price }) =>
          db.update(variants).set({ sku, name, price: price.minor }).where(eq(variants.id, id)),
        ),
      );
      return undefined;
    },
    slugTaken: async (slug) => (await slugOwner(slug)) !== undefined,
    unknownCategories: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await db
        .select({ id: sql<string>`${categories.id}::text` })
        .from(categories)
        .where(inArray(sql`${categories.id}::text`, [...ids]));
      const known = new Set(rows.map(({ id }) => id));
      return ids.filter((id) => !known.has(id));
    },
    insertCategory: async (category) => {
      const [taken] = await db.select({ total: count() }).from(categories).where(eq(categories.slug, category.slug));
      if (taken && taken.total > 0) return 'SLUG';
      await db.insert(categories).values(category);
      return undefined;
    },
  };
}

/** What the products table holds of a product. */
const toRow = ({ id, slug, status, images, version, createdAt, updatedAt }: ProductRecord) => ({
  id,
  slug,
  status,
  images,
  version,
  createdAt,
  updatedAt,
});

/** A row for each language; the first language stands in for a missing translation. */
const textRows = (product: ProductRecord) =>
  LOCALES.map((locale) => {
    const { name, description, attributes } = localise(product, locale);
    const facts = attributes.map(({ value }) => value).join(' ');
    return {
      productId: product.id,
      locale,
      translated: locale === DEFAULT_LOCALE || product.translations[locale] !== undefined,
      name,
      description,
      attributes,
      searchName: normaliseText(name),
      searchText: normaliseText(`${description} ${facts}`),
    };
  });
