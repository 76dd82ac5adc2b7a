import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/ui/button';
import { fromStart, toSearch, type ListingQuery } from './listing-query';

interface PaginationProps {
  readonly base: string;
  readonly query: ListingQuery;
  readonly page: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Before and after: cursors know no page numbers, and stay right while products come and go. */
export function Pagination({ base, query, page }: PaginationProps) {
  const t = useTranslations('listing');
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  const start = fromStart(query);
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center justify-center gap-3 pt-12">
      {page.hasPreviousPage && page.startCursor !== null && (
        <LinkButton look="secondary" rel="prev" href={base + toSearch({ ...start, before: page.startCursor })}>
          <ArrowLeft aria-hidden className="size-4.5" />
          {t('previous')}
        </LinkButton>
      )}
      {page.hasNextPage && page.endCursor !== null && (
        <LinkButton look="secondary" rel="next" href={base + toSearch({ ...start, after: page.endCursor })}>
          {t('next')}
          <ArrowRight aria-hidden className="size-4.5" />
        </LinkButton>
      )}
    </nav>
  );
}
