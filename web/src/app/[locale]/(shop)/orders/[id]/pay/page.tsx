import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PayPage } from '@/features/checkout/payment/pay-page';
import { OrderSkeleton } from '@/features/orders/order-skeleton';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders');
  return { title: t('payNow'), robots: { index: false } };
}

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ refused?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { refused }] = await Promise.all([params, searchParams]);
  return (
    <LoadingPart skeleton={<OrderSkeleton />}>
      <PayPage id={id} refused={typeof refused === 'string' ? refused : undefined} />
    </LoadingPart>
  );
}
