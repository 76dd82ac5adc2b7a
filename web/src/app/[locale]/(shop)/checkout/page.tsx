import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckoutPage } from '@/features/checkout/checkout-page';
import { CheckoutSkeleton } from '@/features/checkout/checkout-skeleton';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout');
  return { title: t('title'), robots: { index: false } };
}

export default function Page() {
  return (
    <LoadingPart skeleton={<CheckoutSkeleton />}>
      <CheckoutPage />
    </LoadingPart>
  );
}
