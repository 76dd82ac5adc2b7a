import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { CollectionPage } from '@/features/catalog/collection-page';
import { CollectionPageSkeleton } from '@/features/catalog/collection-skeleton';
import { readCollection } from '@/features/catalog/read-shelves';
import { alternatesOf } from '@/i18n/alternates';
import { LoadingPart } from '@/ui/loading-part';

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()]);
  const answer = await readCollection(slug);
  const collection = answer.status === 'ok' ? answer.data.collection : null;
  if (!collection) return { robots: { index: false } };
  const { name, description } = collection;
  return {
    title: name,
    ...(description && { description }),
    alternates: alternatesOf(`/collections/${slug}`, locale),
    openGraph: { title: name, description },
  };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return (
    <LoadingPart key={slug} skeleton={<CollectionPageSkeleton />}>
      <CollectionPage slug={slug} />
    </LoadingPart>
  );
}
