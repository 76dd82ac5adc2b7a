import { and, eq, gte, lte, or, sql, type SQL } from 'drizzle-orm';
import type { ProductFilter } from '../../application/ports.ts';
import { likeProducts } from './likeness.ts';
import { categories, productCategories, products, productTexts, variants } from './schema.ts';

export const tsQuery = (words: readonly string[]): SQL =>
  sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`;

/** The category and all below it. */
const inCategory = (slug: string): SQL => sql`${products.id} in (
  select ${productCategories.productId} from ${productCategories}
  where ${productCategories.categoryId} in (
    with recursive tree as (
      select id from ${categories} where slug = ${slug}
      union
      select child.id from ${categories} child join tree on child.parent_id = tree.id
    ) select id from tree))`;

const inStock = (wanted: boolean): SQL => {
  const available = sql`exists (select 1 from ${variants} where ${variants.productId} = ${products.id} and ${variants.onHand} > ${variants.reserved})`;
  return wanted ? available : sql`not ${available}`;
};

const hasAttribute = (name: string, values: readonly string[]): SQL =>
  sql`${products.id} in (
    select product_id from ${productTexts}
    where ${or(...values.map((value) => sql`attributes @> ${JSON.stringify([{ name, value }])}::jsonb`)) ?? sql`false`})`;

/** Products beside their texts in the filter's language. */
export const inLocale = ({ locale }: ProductFilter): SQL =>
  sql`${productTexts.productId} = ${products.id} and ${productTexts.locale} = ${locale}`;

/** A filter as one condition on products beside their texts; undefined when everything matches. */
export function matching(filter: ProductFilter): SQL | undefined {
  const { words, categorySlug, minPrice, maxPrice, attributes = [], status } = filter;
  return and(
    status && eq(products.status, status),
    words.length > 0 ? sql`${productTexts.search} @@ ${tsQuery(words)}` : undefined,
    filter.like === undefined ? undefined : sql`${products.id} in ${likeProducts(filter.locale, filter.like)}`,
    categorySlug === undefined ? undefined : inCategory(categorySlug),
    minPrice === undefined ? undefined : gte(products.minPrice, minPrice),
    maxPrice === undefined ? undefined : lte(products.minPrice, maxPrice),
    filter.inStock === undefined ? undefined : inStock(filter.inStock),
    ...attributes.map(({ name, values }) => hasAttribute(name, values)),
  );
}
