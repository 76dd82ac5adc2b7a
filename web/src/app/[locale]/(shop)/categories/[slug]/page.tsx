import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { CategoryPage } from '@/features/catalog/category-page';
import { parseListing, type SearchParams } from '@/features/catalog/listing/listing-query';
import { ListingPageSkeleton } from '@/features/catalog/listing/listing-skeleton';
import { readCategory } from '@/features/catalog/read-shelves';
import { alternatesOf } from '@/i18n/alternates';
import { LoadingPart } from '@/ui/loading-part';

interface Props {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()]);
  const answer = await readCategory(slug);
  const category = answer.status === 'ok' ? answer.data.category : null;
  if (!category) return { robots: { index: false } };
  const { name, description } = category;
  return {
    title: name,
    ...(description && { description }),
    alternates: alternatesOf(`/categories/${slug}`, locale),
    openGraph: { title: name, description },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  return (
    <LoadingPart key={slug} skeleton={<ListingPageSkeleton />}>
      <CategoryPage slug={slug} query={parseListing(search)} />
    </LoadingPart>
  );
}
