import { groupBy } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { and, asc, count, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { CatalogReader, Facet, ProductFilter } from '../../application/ports.ts';
import { loadCollections } from './collection-store.ts';
import { loadProducts } from './load-products.ts';
import { inLocale, matching } from './product-filter.ts';
import { quoteVariants } from './quoted-variants.ts';
import { readPage } from './product-page.ts';
import { readSuggestions } from './suggestions.ts';
import { categories, collections, products, productTexts, reservations, variants } from './schema.ts';

const MAX_FACET_ROWS = 500;

export const makeCatalogReader = (db: Db): CatalogReader => ({
  suggestions: (query) => readSuggestions(db, query),
  productsByIds: async (ids) => {
    if (ids.length === 0) return [];
    const rows = await db
      .select()
      .from(products)
      .where(inArray(products.id, [...ids]));
    return loadProducts(db, rows);
  },
  productBySlug: async (slug) => {
    const rows = await db.select().from(products).where(eq(products.slug, slug));
    return (await loadProducts(db, rows))[0];
  },
  productIdsOfVariants: async (ids) => {
    if (ids.length === 0) return [];
    const rows = await db
      .selectDistinct({ id: variants.productId })
      .from(variants)
      .where(inArray(variants.id, [...ids]));
    return rows.map(({ id }) => id);
  },
  quotedVariants: (ids, locale) => quoteVariants(db, ids, locale),
  page: (filter, sort, request) => readPage(db, filter, sort, request),
  count: async (filter) => {
    const [row] = await db
      .select({ total: count() })
      .from(products)
      .innerJoin(productTexts, inLocale(filter))
      .where(matching(filter));
    return row?.total ?? 0;
  },
  facets: (filter) => readFacets(db, filter),
  categories: async () => {
    const rows = await db.select().from(categories).orderBy(asc(categories.position));
    return rows.map(({ position, ...category }) => category);
  },
  collections: async () => loadCollections(db, await db.select().from(collections).orderBy(asc(collections.position))),
  overdueReservations: async (before, limit) => {
    const rows = await db
      .select({ orderId: reservations.orderId })
      .from(reservations)
      .where(and(eq(reservations.status, 'ACTIVE'), lt(reservations.expiresAt, before)))
      .orderBy(asc(reservations.expiresAt))
      .limit(limit);
    return rows.map(({ orderId }) => orderId);
  },
});

/** Attribute values with their counts, the most frequent first. */
async function readFacets(db: Db, filter: ProductFilter): Promise<Facet[]> {
  const attribute = sql`jsonb_array_elements(${productTexts.attributes})`;
  const found = db.$with('found').as(
    db
      .select({
        name: sql<string>`${attribute}->>'name'`.as('name'),
        value: sql<string>`${attribute}->>'value'`.as('value'),
      })
      .from(products)
      .innerJoin(productTexts, inLocale(filter))
      .where(matching(filter)),
  );
  const rows = await db
    .with(found)
    .select({ name: found.name, value: found.value, count: count() })
    .from(found)
    .groupBy(found.name, found.value)
    .orderBy(asc(found.name), desc(count()), asc(found.value))
    .limit(MAX_FACET_ROWS);
  return [...groupBy(rows, ({ name }) => name)].map(([name, values]) => ({
    name,
    values: values.map((row) => ({ value: row.value, count: row.count })),
  }));
}
