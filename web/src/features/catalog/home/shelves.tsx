import { ArrowRight } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { ask } from '@/graph/ask';
import { Collections, NewestProducts, type ProductTileFragment } from '@/graph/generated/operations';
import { Link } from '@/i18n/navigation';
import { ErrorState } from '@/ui/states';
import { ProductGrid } from '../product-grid';
import { ProductTile } from '../product-tile';

const IN_A_ROW = 4;

interface Shelf {
  readonly name: string;
  readonly description: string;
  readonly href: string;
  readonly products: readonly ProductTileFragment[];
}

/** The shop's collections in its order; what is newest while it has none. */
export async function Shelves() {
  const answer = await ask(Collections, {});
  const collections = answer.status === 'ok' ? (answer.data.collections ?? []) : [];
  const shelves = collections
    .filter(({ products }) => products.length > 0)
    .map((collection) => ({ ...collection, href: `/collections/${collection.slug}` }));
  if (shelves.length === 0) return <NewestShelf />;
  return shelves.map((shelf, index) =>
    index % 2 === 0 ? (
      <OpenShelf key={shelf.href} shelf={shelf} rows={index === 0 ? 2 : 1} />
    ) : (
      <BandShelf key={shelf.href} shelf={shelf} />
    ),
  );
}

async function NewestShelf() {
  const [t, answer] = await Promise.all([getTranslations('home'), ask(NewestProducts, {})]);
  const products = answer.status === 'ok' ? answer.data.products?.nodes : undefined;
  if (!products) return <ErrorState requestId={answer.requestId} />;
  return <OpenShelf shelf={{ name: t('newest'), description: t('newestText'), href: '/search', products }} />;
}

/** Title above, products in a row. */
const OpenShelf = ({ shelf, rows = 2 }: { shelf: Shelf; rows?: 1 | 2 }) => (
  <section className="container-page">
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 pb-6">
      <div className="max-w-2xl">
        <h2 className="text-heading">{shelf.name}</h2>
        <p className="mt-1 text-muted">{shelf.description}</p>
      </div>
      <SeeAll shelf={shelf} />
    </div>
    <ProductGrid columns="shelf" products={shelf.products.slice(0, rows * IN_A_ROW)} />
  </section>
);

/** A band across the page: the words on one side, a few products on the other. */
const BandShelf = ({ shelf }: { shelf: Shelf }) => (
  <section className="bg-sunken py-12 md:py-16">
    <div className="container-page grid items-center gap-x-10 gap-y-7 lg:grid-cols-[1fr_2.4fr]">
      <div className="flex flex-col items-start gap-3">
        <h2 className="text-title">{shelf.name}</h2>
        <p className="max-w-prose text-muted">{shelf.description}</p>
        <SeeAll shelf={shelf} />
      </div>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 md:gap-x-5">
        {shelf.products.slice(0, 3).map((product, index) => (
          <li key={product.id} className={index === 2 ? 'max-md:hidden' : ''}>
            <ProductTile product={product} />
          </li>
        ))}
      </ul>
    </div>
  </section>
);

async function SeeAll({ shelf }: { shelf: Shelf }) {
  const t = await getTranslations('home');
  return (
    <Link
      href={shelf.href}
      aria-label={t('seeCollectionOf', { name: shelf.name })}
      className="group inline-flex min-h-11 items-center gap-2 font-semibold text-leaf hover:underline"
    >
      {t('seeCollection')}
      <ArrowRight aria-hidden className="size-4.5 transition-transform group-hover:translate-x-1" />
    </Link>
  );
}
