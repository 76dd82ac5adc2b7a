import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { ProductPage } from '@/features/catalog/product/product-page';
import { ProductPageSkeleton } from '@/features/catalog/product/product-skeleton';
import { readProduct } from '@/features/catalog/product/read-product';
import { alternatesOf } from '@/i18n/alternates';
import { LoadingPart } from '@/ui/loading-part';

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, locale] = await Promise.all([params, getLocale()]);
  const answer = await readProduct(slug);
  const product = answer.status === 'ok' ? answer.data.product : null;
  if (!product) return { robots: { index: false } };
  const description = product.description.split('\n')[0] ?? '';
  return {
    title: product.name,
    ...(description && { description }),
    alternates: alternatesOf(`/products/${slug}`, locale),
    openGraph: { title: product.name, description, images: product.images.slice(0, 1) },
  };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return (
    <LoadingPart key={slug} skeleton={<ProductPageSkeleton />}>
      <ProductPage slug={slug} />
    </LoadingPart>
  );
}
