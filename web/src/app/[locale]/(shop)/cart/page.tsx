import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CartPage } from '@/features/cart/cart-page';
import { CartSkeleton } from '@/features/cart/cart-skeleton';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart');
  return { title: t('title'), robots: { index: false } };
}

interface Props {
  readonly searchParams: Promise<{ merged?: string | string[] }>;
}

export default async function Page({ searchParams }: Props) {
  const { merged } = await searchParams;
  return (
    <LoadingPart skeleton={<CartSkeleton />}>
      <CartPage merged={merged !== undefined} />
    </LoadingPart>
  );
}
