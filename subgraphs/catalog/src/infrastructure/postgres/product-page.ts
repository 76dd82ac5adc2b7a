import type { Page, PageRequest } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { and, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { ListedProduct, ProductFilter, ProductSort } from '../../application/ports.ts';
import { loadProducts } from './load-products.ts';
import { inLocale, matching, tsQuery } from './product-filter.ts';
import { products, productTexts } from './schema.ts';

interface Order {
  readonly value: SQL;
  readonly type: SQL;
  readonly descending: boolean;
}

const rankOf = (words: readonly string[], like: string | undefined): SQL =>
  like === undefined
    ? sql`ts_rank(${productTexts.search}, ${tsQuery(words)})`
    : sql`word_similarity(${like}, ${productTexts.searchName})`;

/** What each sort compares before the id; whole numbers for the rank, because a float does not survive a cursor. */
function orderOf(sort: ProductSort, { words, like }: ProductFilter): Order {
  switch (sort) {
    case 'RELEVANCE':
      return {
        value: sql`(${rankOf(words, like)} * 1000000)::int`,
        type: sql`int`,
        descending: true,
      };
    case 'PRICE_ASC':
      return { value: sql`${products.minPrice}`, type: sql`bigint`, descending: false };
    case 'PRICE_DESC':
      return { value: sql`${products.minPrice}`, type: sql`bigint`, descending: true };
    case 'NAME_ASC':
      return { value: sql`${productTexts.searchName}`, type: sql`text`, descending: false };
    case 'NEWEST':
      return { value: sql`''::text`, type: sql`text`, descending: true };
  }
}

/** One page by keyset: the row comparison walks the index from the cursor on. */
export async function readPage(
  db: Db,
  filter: ProductFilter,
  sort: ProductSort,
  { limit, direction, cursor }: PageRequest,
): Promise<Page<ListedProduct>> {
  const { value, type, descending } = orderOf(sort, filter);
  const forward = direction === 'forward';
  const down = descending === forward;
  const way = down ? sql`desc` : sql`asc`;
  const newest = sort === 'NEWEST';
  const comparison = down ? sql`<` : sql`>`;
  const after = cursor && afterCursor();
  const rows = await db
    .select({ ...getTableColumns(products), sortValue: sql<string>`${value}::text` })
    .from(products)
    .innerJoin(productTexts, inLocale(filter))
    .where(and(matching(filter), after))
    .orderBy(...(newest ? [] : [sql`${value} ${way}`]), sql`${products.id} ${way}`)
    .limit(limit + 1);
  const kept = rows.slice(0, limit);
  const listed = forward ? kept : kept.reverse();
  const loaded = await loadProducts(
    db,
    listed.map(({ sortValue, ...row }) => row),
  );
  const items = loaded.map((product, index) => ({ product, sortValue: listed[index]?.sortValue ?? '' }));
  return { items, hasMore: rows.length > limit };

  function afterCursor(): SQL {
    const [last, id] = [String(cursor?.[0]), String(cursor?.[1])];
    if (newest) return sql`${products.id} ${comparison} ${id}::uuid`;
    return sql`(${value}, ${products.id}) ${comparison} (${last}::${type}, ${id}::uuid)`;
  }
}
