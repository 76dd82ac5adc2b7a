import 'server-only';
import { ask, type Answer } from '@/graph/ask';
import { Listing, ListingFacets, type ListingQuery as ListingData } from '@/graph/generated/operations';
import { mergeFacets, type Facet } from './facets';
import { toFilter, toGraphSort, type ListingQuery } from './listing-query';

export const PAGE_SIZE = 24;

/** A page of products and the facets to narrow it. */
export async function readListing(
  query: ListingQuery,
  categorySlug?: string,
): Promise<{ answer: Answer<ListingData>; facets: Facet[] }> {
  const [answer, ...open] = await Promise.all([
    ask(Listing, {
      ...(query.text && { query: query.text }),
      filter: toFilter(query, categorySlug),
      sort: toGraphSort(query.sort),
      ...pageOf(query),
    }),
    ...Object.keys(query.attributes).map((name) => readOpenFacet(query, name, categorySlug)),
  ]);
  const all = answer.status === 'ok' ? (answer.data.products?.facets ?? []) : [];
  return { answer, facets: mergeFacets(all, open) };
}

const pageOf = ({ after, before }: ListingQuery) => {
  if (before !== undefined) return { last: PAGE_SIZE, before };
  return { first: PAGE_SIZE, ...(after !== undefined && { after }) };
};

/** One attribute's values as if nothing of it were chosen. */
async function readOpenFacet(query: ListingQuery, name: string, categorySlug?: string): Promise<Facet | undefined> {
  const { [name]: _, ...attributes } = query.attributes;
  const answer = await ask(ListingFacets, {
    ...(query.text && { query: query.text }),
    filter: toFilter({ ...query, attributes }, categorySlug),
  });
  return answer.status === 'ok' ? answer.data.products?.facets.find((facet) => facet.name === name) : undefined;
}
