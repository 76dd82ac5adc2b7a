import { LogOut } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { readViewer } from '@/shell/shell-data';
import { Button, LinkButton } from '@/ui/button';
import { EmptyState, ErrorState, MissingPart } from '@/ui/states';
import { OrderList } from '../orders/order-list';
import { readOrders } from '../orders/read-orders';
import { signOut } from './sign-out';

const LATEST = 3;

/** Who is signed in, and what they bought lately. */
export async function AccountPage() {
  const { orders, requestId } = await readOrders({ first: LATEST }, '/account');
  const [t, o, viewer] = await Promise.all([getTranslations('account'), getTranslations('orders'), readViewer()]);
  if (!viewer) return <ErrorState page requestId={requestId} />;
  return (
    <div className="container-page pt-8 md:pt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-title break-words">{t('greeting', { name: viewer.name })}</h1>
          <p className="mt-1 break-all text-muted">{viewer.email}</p>
        </div>
        <form action={signOut}>
          <Button type="submit" look="secondary">
            <LogOut aria-hidden className="size-4.5" />
            {t('signOut')}
          </Button>
        </form>
      </div>
      <section aria-labelledby="recent" className="mt-10">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-4">
          <h2 id="recent" className="text-heading">
            {t('recentOrders')}
          </h2>
          {orders?.pageInfo.hasNextPage && (
            <LinkButton href="/account/orders" look="quiet">
              {t('allOrders')}
            </LinkButton>
          )}
        </div>
        {!orders && <MissingPart>{o('listUnavailable')}</MissingPart>}
        {orders?.nodes.length === 0 && (
          <EmptyState title={o('emptyTitle')} text={o('emptyText')}>
            <LinkButton href="/search">{o('browse')}</LinkButton>
          </EmptyState>
        )}
        {orders && orders.nodes.length > 0 && <OrderList orders={orders.nodes} />}
      </section>
    </div>
  );
}
