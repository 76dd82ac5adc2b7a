import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderPage } from '@/features/orders/order-page';
import { OrderSkeleton } from '@/features/orders/order-skeleton';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders');
  return { title: t('titleShort'), robots: { index: false } };
}

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ thanks?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { thanks }] = await Promise.all([params, searchParams]);
  return (
    <LoadingPart skeleton={<OrderSkeleton />}>
      <OrderPage id={id} thanks={thanks !== undefined} />
    </LoadingPart>
  );
}
