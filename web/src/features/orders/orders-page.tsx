import { ArrowLeft, ArrowRight } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/ui/button';
import { Breadcrumbs } from '@/ui/breadcrumbs';
import { EmptyState, ErrorState } from '@/ui/states';
import { OrderList } from './order-list';
import { readOrders } from './read-orders';

const PAGE = 10;

interface PageProps {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** The customer's orders, a page at a time. */
export async function OrdersPage({ after, before }: PageProps) {
  const page = before === undefined ? { first: PAGE, ...(after && { after }) } : { last: PAGE, before };
  const [t, account, { orders, requestId }] = await Promise.all([
    getTranslations('orders'),
    getTranslations('account'),
    readOrders(page, '/account/orders'),
  ]);
  if (!orders) return <ErrorState page requestId={requestId} />;
  const { nodes, pageInfo } = orders;
  return (
    <div className="container-page pt-4 md:pt-5">
      <Breadcrumbs crumbs={[{ name: account('accountTitle'), href: '/account' }]} here={t('listTitle')} />
      <h1 className="mt-2 pb-6 text-title">{t('listTitle')}</h1>
      {nodes.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')}>
          <LinkButton href="/search">{t('browse')}</LinkButton>
        </EmptyState>
      ) : (
        <OrderList orders={nodes} />
      )}
      {(pageInfo.hasPreviousPage || pageInfo.hasNextPage) && (
        <nav aria-label={t('pages')} className="flex flex-wrap justify-center gap-3 pt-8">
          {pageInfo.hasPreviousPage && pageInfo.startCursor && (
            <LinkButton
              look="secondary"
              rel="prev"
              href={{ pathname: '/account/orders', query: { before: pageInfo.startCursor } }}
            >
              <ArrowLeft aria-hidden className="size-4.5" />
              {t('newer')}
            </LinkButton>
          )}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <LinkButton
              look="secondary"
              rel="next"
              href={{ pathname: '/account/orders', query: { after: pageInfo.endCursor } }}
            >
              {t('older')}
              <ArrowRight aria-hidden className="size-4.5" />
            </LinkButton>
          )}
        </nav>
      )}
    </div>
  );
}
