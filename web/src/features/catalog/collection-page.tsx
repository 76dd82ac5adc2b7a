import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { isFaulty } from '@/graph/ask';
import { EmptyState, ErrorState } from '@/ui/states';
import { LinkButton } from '@/ui/button';
import { PageHeading } from './page-heading';
import { ProductGrid } from './product-grid';
import { readCollection } from './read-shelves';

export async function CollectionPage({ slug }: { slug: string }) {
  const [t, shell, answer] = await Promise.all([
    getTranslations('collection'),
    getTranslations('shell'),
    readCollection(slug),
  ]);
  const collection = answer.status === 'ok' ? answer.data.collection : null;
  if (!collection) {
    if (isFaulty(answer, 'collection')) return <ErrorState page requestId={answer.requestId} />;
    notFound();
  }
  const { name, description, products } = collection;
  return (
    <div className="container-page">
      <PageHeading title={name} text={description} />
      {products.length > 0 ? (
        <ProductGrid products={products} heading="h2" leading />
      ) : (
        <EmptyState title={t('empty')}>
          <LinkButton href="/search">{shell('everything')}</LinkButton>
        </EmptyState>
      )}
    </div>
  );
}
