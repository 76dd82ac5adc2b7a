import { getTranslations } from 'next-intl/server';
import { ask } from '@/graph/ask';
import { NewestProducts } from '@/graph/generated/operations';
import { readRootCategories } from '@/shell/shell-data';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/states';
import { Listing } from './listing/listing';
import type { ListingQuery } from './listing/listing-query';
import { readListing } from './listing/read-listing';
import { PageHeading } from './page-heading';
import { ProductGrid } from './product-grid';

export async function SearchPage({ query }: { query: ListingQuery }) {
  const [t, listing] = await Promise.all([getTranslations('search'), readListing(query)]);
  const title = query.text ? t('titleFor', { query: query.text }) : t('all');
  return (
    <div className="container-page">
      <PageHeading
        title={title}
        here={query.text ? t('title') : t('all')}
        {...(!query.text && { text: t('allText') })}
      />
      <Listing base="/search" query={query} {...listing} empty={<NothingFound text={query.text} />} />
    </div>
  );
}

/** Nothing matches the words: other ways in. */
async function NothingFound({ text }: { text: string }) {
  const [t, categories, newest] = await Promise.all([
    getTranslations('search'),
    readRootCategories(),
    ask(NewestProducts, {}),
  ]);
  const products = newest.status === 'ok' ? (newest.data.products?.nodes ?? []) : [];
  return (
    <>
      <EmptyState title={t('emptyTitle', { query: text })} text={t('emptyText')}>
        {categories.map(({ slug, name }) => (
          <LinkButton key={slug} look="secondary" href={`/categories/${slug}`}>
            {name}
          </LinkButton>
        ))}
      </EmptyState>
      {products.length > 0 && (
        <section>
          <h2 className="pb-5 text-heading">{t('suggestions')}</h2>
          <ProductGrid columns="shelf" products={products.slice(0, 4)} />
        </section>
      )}
    </>
  );
}
