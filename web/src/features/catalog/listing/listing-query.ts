import type { ProductFilter, ProductSort } from '../../../graph/generated/operations';

/** What a listing shows, as its address says it. */
export interface ListingQuery {
  readonly text: string;
  readonly sort: Sort;
  readonly inStock: boolean;
  readonly min: string | undefined;
  readonly max: string | undefined;
  /** Values by attribute; a product matches with any value of each. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export const SORTS = ['relevance', 'newest', 'price_asc', 'price_desc', 'name'] as const;
export type Sort = (typeof SORTS)[number];

const GRAPH_SORTS: Record<Sort, ProductSort> = {
  relevance: 'RELEVANCE',
  newest: 'NEWEST',
  price_asc: 'PRICE_ASC',
  price_desc: 'PRICE_DESC',
  name: 'NAME_ASC',
};

export const ATTRIBUTE_PREFIX = 'attr.';
const PRICE = /^\d{1,8}(?:[.,]\d{1,2})?$/;
const MAX_VALUES = 20;

export function parseListing(params: SearchParams): ListingQuery {
  const text = first(params['q'])?.trim().slice(0, 100) ?? '';
  const after = first(params['after']);
  return {
    text,
    sort: SORTS.find((sort) => sort === first(params['sort'])) ?? defaultSort(text),
    inStock: first(params['stock']) === '1',
    min: toDecimal(first(params['min'])),
    max: toDecimal(first(params['max'])),
    attributes: attributesOf(params),
    after,
    before: after === undefined ? first(params['before']) : undefined,
  };
}

/** The query string of a listing, without what goes without saying; begins with `?` unless it is empty. */
export function toSearch(query: ListingQuery): string {
  const params = new URLSearchParams();
  if (query.text) params.set('q', query.text);
  if (query.sort !== defaultSort(query.text)) params.set('sort', query.sort);
  if (query.inStock) params.set('stock', '1');
  if (query.min !== undefined) params.set('min', query.min);
  if (query.max !== undefined) params.set('max', query.max);
  for (const [name, values] of Object.entries(query.attributes)) {
    for (const value of values) params.append(ATTRIBUTE_PREFIX + name, value);
  }
  if (query.after !== undefined) params.set('after', query.after);
  if (query.before !== undefined) params.set('before', query.before);
  return params.size > 0 ? `?${params.toString()}` : '';
}

export const defaultSort = (text: string): Sort => (text ? 'relevance' : 'newest');

export const toGraphSort = (sort: Sort): ProductSort => GRAPH_SORTS[sort];

export const toFilter = (query: ListingQuery, categorySlug?: string): ProductFilter => ({
  ...(categorySlug !== undefined && { categorySlug }),
  ...(query.inStock && { inStock: true }),
  ...(query.min !== undefined && { minPrice: query.min }),
  ...(query.max !== undefined && { maxPrice: query.max }),
  attributes: Object.entries(query.attributes).map(([name, values]) => ({ name, values: [...values] })),
});

/** The same listing from its first page: cursors belong to the filters that they were made under. */
export const fromStart = (query: ListingQuery): ListingQuery => ({ ...query, after: undefined, before: undefined });

export const withoutFilters = (query: ListingQuery): ListingQuery => ({
  ...fromStart(query),
  inStock: false,
  min: undefined,
  max: undefined,
  attributes: {},
});

export const hasValue = (query: ListingQuery, name: string, value: string): boolean =>
  query.attributes[name]?.includes(value) ?? false;

export function toggleValue(query: ListingQuery, name: string, value: string): ListingQuery {
  const { [name]: values = [], ...others } = query.attributes;
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...fromStart(query), attributes: next.length > 0 ? { ...others, [name]: next } : others };
}

export const countFilters = (query: ListingQuery): number =>
  Object.values(query.attributes).flat().length +
  [query.inStock, query.min !== undefined, query.max !== undefined].filter(Boolean).length;

/** A decimal as the graph reads it, whether the shopper wrote a comma or a point; undefined when it is none. */
export const toDecimal = (written: string | undefined): string | undefined => {
  const trimmed = written?.trim() ?? '';
  return PRICE.test(trimmed) ? trimmed.replace(',', '.') : undefined;
};

function attributesOf(params: SearchParams): Record<string, readonly string[]> {
  const entries = Object.entries(params).flatMap(([key, value]) => {
    if (!key.startsWith(ATTRIBUTE_PREFIX) || key === ATTRIBUTE_PREFIX) return [];
    const values = [...new Set([value ?? []].flat().filter((one) => one !== ''))].slice(0, MAX_VALUES);
    return values.length > 0 ? [[key.slice(ATTRIBUTE_PREFIX.length), values] as const] : [];
  });
  return Object.fromEntries(entries.slice(0, MAX_VALUES));
}

const first = (value: string | string[] | undefined): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  return one === '' ? undefined : one;
};
