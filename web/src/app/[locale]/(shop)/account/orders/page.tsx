import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderListSkeleton } from '@/features/orders/order-list-skeleton';
import { OrdersPage } from '@/features/orders/orders-page';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders');
  return { title: t('listTitle'), robots: { index: false } };
}

interface Props {
  readonly searchParams: Promise<Record<'after' | 'before', string | string[] | undefined>>;
}

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export default async function Page({ searchParams }: Props) {
  const { after, before } = await searchParams;
  return (
    <LoadingPart skeleton={<OrderListSkeleton />}>
      <OrdersPage after={one(after)} before={one(before)} />
    </LoadingPart>
  );
}
