import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isFaulty, type Answer } from '@/graph/ask';
import type { ListingQuery as ListingData } from '@/graph/generated/operations';
import { LinkButton } from '@/ui/button';
import { EmptyState, ErrorState } from '@/ui/states';
import { ProductGrid } from '../product-grid';
import { ActiveFilters } from './active-filters';
import { usefulFacets, type Facet } from './facets';
import { FilterForm } from './filter-form';
import { FilterSheet } from './filter-sheet';
import { ListingFrame, ListingResults } from './listing-frame';
import { countFilters, toSearch, withoutFilters, type ListingQuery } from './listing-query';
import { Pagination } from './pagination';
import { SortSelect } from './sort-select';

interface ListingProps {
  /** The path of the listing, without its query. */
  readonly base: string;
  readonly query: ListingQuery;
  readonly answer: Answer<ListingData>;
  readonly facets: readonly Facet[];
  /** Shown instead of the products when there are none, even without filters. */
  readonly empty?: ReactNode;
}

const CURRENCY = 'BRL';

/** Filters, products and the way to the next ones. */
export function Listing({ base, query, answer, facets, empty }: ListingProps) {
  const t = useTranslations('listing');
  const products = answer.status === 'ok' ? answer.data.products : null;
  if (!products) return <ErrorState {...(isFaulty(answer, 'products') && { requestId: answer.requestId })} />;
  const filtered = countFilters(query) > 0;
  if (products.totalCount === 0 && !filtered && empty !== undefined) return empty;

  const shown = usefulFacets(facets, query.attributes);
  const currency = products.nodes[0]?.priceRange.min.currency ?? CURRENCY;
  return (
    <ListingFrame base={base} query={query}>
      <div className="grid gap-x-10 lg:grid-cols-[15rem_1fr]">
        <aside aria-label={t('filters')} className="shown-without-js hidden lg:block">
          <FilterForm base={base} facets={shown} />
        </aside>
        <div className="flex min-w-0 flex-col">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 pb-5">
            <p role="status" className="text-[0.9375rem] text-muted max-lg:order-last max-lg:w-full">
              {t('results', { count: products.totalCount })}
            </p>
            <FilterSheet base={base} facets={shown} total={products.totalCount} />
            <SortSelect base={base} />
          </div>
          {filtered && (
            <div className="pb-6">
              <ActiveFilters base={base} query={query} currency={currency} />
            </div>
          )}
          <ListingResults>
            {products.nodes.length > 0 ? (
              <ProductGrid products={products.nodes} columns="listing" heading="h2" leading />
            ) : (
              <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
                <LinkButton href={base + toSearch(withoutFilters(query))}>{t('clear')}</LinkButton>
              </EmptyState>
            )}
            <Pagination base={base} query={query} page={products.pageInfo} />
          </ListingResults>
        </div>
      </div>
    </ListingFrame>
  );
}
