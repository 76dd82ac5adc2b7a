import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { isFaulty } from '@/graph/ask';
import { Link } from '@/i18n/navigation';
import { ErrorState } from '@/ui/states';
import { Listing } from './listing/listing';
import type { ListingQuery } from './listing/listing-query';
import { readListing } from './listing/read-listing';
import { PageHeading } from './page-heading';
import { readCategory } from './read-shelves';

export async function CategoryPage({ slug, query }: { slug: string; query: ListingQuery }) {
  const [t, answer, listing] = await Promise.all([
    getTranslations('listing'),
    readCategory(slug),
    readListing(query, slug),
  ]);
  const category = answer.status === 'ok' ? answer.data.category : null;
  if (!category) {
    if (isFaulty(answer, 'category')) return <ErrorState page requestId={answer.requestId} />;
    notFound();
  }
  const crumbs = category.ancestors.map((ancestor) => ({ name: ancestor.name, href: `/categories/${ancestor.slug}` }));
  return (
    <div className="container-page">
      <PageHeading title={category.name} text={category.description} crumbs={crumbs}>
        {category.children.length > 0 && (
          <ul aria-label={t('subcategories', { name: category.name })} className="mt-5 flex flex-wrap gap-2">
            {category.children.map((child) => (
              <li key={child.id}>
                <Link
                  href={`/categories/${child.slug}`}
                  className="inline-flex min-h-11 items-center rounded-full border border-line-strong/60 bg-card px-4.5 text-[0.9375rem] font-medium hover:border-leaf hover:text-leaf"
                >
                  {child.name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </PageHeading>
      <Listing base={`/categories/${slug}`} query={query} {...listing} />
    </div>
  );
}
