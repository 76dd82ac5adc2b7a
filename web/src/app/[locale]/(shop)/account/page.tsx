import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '@/features/account/account-page';
import { OrderListSkeleton } from '@/features/orders/order-list-skeleton';
import { LoadingPart } from '@/ui/loading-part';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('accountTitle'), robots: { index: false } };
}

export default function Page() {
  return (
    <LoadingPart skeleton={<OrderListSkeleton />}>
      <AccountPage />
    </LoadingPart>
  );
}
