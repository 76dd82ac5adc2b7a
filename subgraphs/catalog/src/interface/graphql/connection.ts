import { parseDecimal, type CursorKey, type Locale } from '@feira/kernel';
import { badInput, toConnection, toPageRequest, type ConnectionArgs } from '@feira/platform/graphql';
import { effectiveSort, type ProductQuery } from '../../application/read-products.ts';
import { CURRENCY } from '../../domain/product.ts';
import type { GraphContext } from './context.ts';
import type { InputMaybe, ProductFilter, ProductSort } from './generated/resolvers.ts';

interface Args extends ConnectionArgs {
  readonly query?: string | null;
  readonly filter?: InputMaybe<ProductFilter>;
  readonly sort?: InputMaybe<ProductSort>;
}

/** The cursor's first part must be of the sort's kind, or PostgreSQL would refuse it as a fault. */
const isKey =
  (sort: ProductSort) =>
  (key: CursorKey): boolean =>
    key.length === 2 && (sort === 'NAME_ASC' || sort === 'NEWEST' || /^\d{1,18}$/.test(String(key[0])));

/** Lists products under GraphQL's arguments. */
export async function listProducts(args: Args, { viewer, locale, useCases }: GraphContext) {
  const query = toQuery(args, locale);
  const sort = effectiveSort(query.sort, query.text);
  const list = `products:${sort}`;
  const request = toPageRequest(list, args, isKey(sort));
  const { page, count, facets } = await useCases.listProducts(viewer, query, request);
  const { nodes, edges, pageInfo } = toConnection(list, request, page, ({ product, sortValue }) => [
    sortValue,
    product.id,
  ]);
  return {
    nodes: nodes.map(({ product }) => product),
    edges: edges.map(({ node, cursor }) => ({ node: node.product, cursor })),
    pageInfo,
    totalCount: count,
    facets,
  };
}

export type ProductConnectionModel = Awaited<ReturnType<typeof listProducts>>;
export type ProductEdgeModel = ProductConnectionModel['edges'][number];

function toQuery({ query, filter, sort }: Args, locale: Locale): ProductQuery {
  const { categorySlug, minPrice, maxPrice, inStock, attributes, status } = filter ?? {};
  return {
    text: query ?? '',
    locale,
    sort: sort ?? 'RELEVANCE',
    ...(categorySlug != null && { categorySlug }),
    ...(minPrice != null && { minPrice: minorOf(minPrice) }),
    ...(maxPrice != null && { maxPrice: minorOf(maxPrice) }),
    ...(inStock != null && { inStock }),
    ...(attributes != null && { attributes }),
    ...(status != null && { status }),
  };
}

function minorOf(text: string): bigint {
  const price = parseDecimal(text, CURRENCY);
  if (!price.ok) throw badInput(price.error.message);
  return price.value.minor;
}
