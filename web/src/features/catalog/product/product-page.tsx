import { getLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { config } from '@/config';
import { isFaulty } from '@/graph/ask';
import { getPathname } from '@/i18n/navigation';
import { Breadcrumbs } from '@/ui/breadcrumbs';
import { ErrorState } from '@/ui/states';
import { BuyBox } from './buy-box';
import { Description } from './description';
import { Facts } from './facts';
import { Gallery } from './gallery';
import { productJsonLd } from './json-ld';
import { readProduct, type ShownProduct } from './read-product';
import { Related } from './related';

export async function ProductPage({ slug }: { slug: string }) {
  const [answer, locale] = await Promise.all([readProduct(slug), getLocale()]);
  const product = answer.status === 'ok' ? answer.data.product : null;
  if (!product) {
    if (isFaulty(answer, 'product')) return <ErrorState page requestId={answer.requestId} />;
    notFound();
  }
  const { name, options, variants } = product;
  const category = product.categories[0];
  const address = getPathname({ href: `/products/${slug}`, locale });
  return (
    <div className="container-page pt-4 md:pt-5">
      <Breadcrumbs crumbs={crumbsOf(product)} here={name} />
      <div className="mt-3 grid gap-x-12 gap-y-10 md:mt-4 md:grid-cols-2 md:grid-rows-[auto_1fr] lg:grid-cols-[1.1fr_1fr] lg:gap-x-16">
        <Gallery name={name} images={product.images} />
        <div className="flex flex-col gap-10 md:row-span-2 md:pt-2">
          <div className="flex flex-col gap-4">
            <h1 className="text-title">{name}</h1>
            <BuyBox product={{ slug, options, variants }} />
          </div>
          <Description text={product.description} />
        </div>
        <Facts attributes={product.attributes} />
      </div>
      {category && (
        <div className="pt-16 md:pt-24">
          <Related productId={product.id} categorySlug={category.slug} />
        </div>
      )}
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: productJsonLd(product, address, config.siteUrl) }}
      />
    </div>
  );
}

const crumbsOf = ({ categories: [category] }: ShownProduct) =>
  category ? [...category.ancestors, category].map(({ name, slug }) => ({ name, href: `/categories/${slug}` })) : [];
