import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { parseListing, toSearch, type SearchParams } from '@/features/catalog/listing/listing-query';
import { ListingPageSkeleton } from '@/features/catalog/listing/listing-skeleton';
import { SearchPage } from '@/features/catalog/search-page';
import { LoadingPart } from '@/ui/loading-part';

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, search] = await Promise.all([getTranslations('search'), searchParams]);
  const query = parseListing(search);
  const plain = toSearch(query) === '';
  return {
    title: query.text ? t('titleFor', { query: query.text }) : t('all'),
    ...(!plain && { robots: { index: false } }),
  };
}

export default async function Page({ searchParams }: Props) {
  const query = parseListing(await searchParams);
  return (
    <LoadingPart key={query.text} skeleton={<ListingPageSkeleton />}>
      <SearchPage query={query} />
    </LoadingPart>
  );
}
