import { getFormatter, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { isFaulty } from '@/graph/ask';
import { readViewer } from '@/shell/shell-data';
import { LinkButton } from '@/ui/button';
import { ErrorState } from '@/ui/states';
import { Totals } from '../cart/totals';
import { CancelOrderForm } from './cancel-order-form';
import { OrderFacts } from './order-facts';
import { OrderFollower } from './order-follower';
import { OrderHeading } from './order-heading';
import { OrderLines } from './order-lines';
import { OrderSteps } from './order-steps';
import { readOrder } from './read-order';
import { changesSoon, timelineOf } from './timeline';

/** An order: its confirmation right after it was paid (`thanks`), and where it stands ever after. */
export async function OrderPage({ id, thanks }: { id: string; thanks: boolean }) {
  const [answer, t, format, viewer] = await Promise.all([
    readOrder(id),
    getTranslations('orders'),
    getFormatter(),
    readViewer(),
  ]);
  const order = answer.status === 'ok' ? answer.data.order : null;
  if (!order) {
    if (answer.status === 'unavailable' || (answer.status === 'ok' && isFaulty(answer, 'order'))) {
      return <ErrorState page requestId={answer.requestId} />;
    }
    notFound();
  }
  const { status, actions } = order;
  const payable = actions.includes('PAY');
  return (
    <div className="container-page pt-8 md:pt-10">
      <OrderFollower status={status} />
      <OrderHeading order={order} thanks={thanks && status === 'PAID'} customer={viewer !== undefined} />
      <section className="mt-6 rounded-lg border border-line bg-card p-5 shadow-soft sm:p-7">
        <OrderSteps steps={timelineOf(status, order.history)} />
        {changesSoon(status) && <p className="needs-js mt-5 text-sm text-muted">{t('following')}</p>}
      </section>
      {(payable || actions.includes('CANCEL')) && (
        <div className="mt-5 flex flex-wrap items-start gap-x-3 gap-y-2">
          {payable && (
            <LinkButton href={`/orders/${id}/pay`} size="lg">
              {t('payNow')}
            </LinkButton>
          )}
          {actions.includes('CANCEL') && <CancelOrderForm orderId={id} />}
        </div>
      )}
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="lines" className="rounded-lg border border-line bg-card p-5 shadow-soft sm:p-7">
          <h2 id="lines" className="pb-5 text-heading">
            {t('lines')}
          </h2>
          <OrderLines lines={order.lines} />
          <div className="mt-5 border-t border-line pt-5 sm:ms-auto sm:max-w-72">
            <Totals {...order} />
          </div>
        </section>
        <section className="rounded-lg border border-line bg-card p-5 shadow-soft sm:p-7">
          <OrderFacts order={order} />
          <p className="mt-5 border-t border-line pt-4 text-sm text-muted">
            {t('placed', { date: format.dateTime(new Date(order.placedAt), 'moment') })}
          </p>
        </section>
      </div>
      <div className="mt-8 flex flex-wrap gap-3">
        <LinkButton href="/search" look={payable ? 'quiet' : 'primary'}>
          {t('keepShopping')}
        </LinkButton>
        {viewer && (
          <LinkButton href="/account/orders" look="secondary">
            {t('backToOrders')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
