import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { isFaulty } from '@/graph/ask';
import { redirect } from '@/i18n/navigation';
import { LinkButton } from '@/ui/button';
import { ErrorState } from '@/ui/states';
import { Totals } from '../../cart/totals';
import { OrderLines } from '../../orders/order-lines';
import { readOrder } from '../../orders/read-order';
import { PayForm } from './pay-form';
import { paymentRefusal } from './refusals';

/** Where an order that is placed but not paid waits for another try. */
export async function PayPage({ id, refused }: { id: string; refused: string | undefined }) {
  const [answer, t, checkout, locale] = await Promise.all([
    readOrder(id),
    getTranslations('orders'),
    getTranslations('checkout'),
    getLocale(),
  ]);
  const order = answer.status === 'ok' ? answer.data.order : null;
  if (!order) {
    if (answer.status === 'unavailable' || (answer.status === 'ok' && isFaulty(answer, 'order'))) {
      return <ErrorState page requestId={answer.requestId} />;
    }
    notFound();
  }
  if (!order.actions.includes('PAY')) return redirect({ href: `/orders/${id}`, locale });
  return (
    <div className="container-page pt-8 md:pt-10">
      <h1 className="text-title">{t('payTitle', { number: order.number })}</h1>
      <p className="mt-2 max-w-2xl text-muted">{t('payText')}</p>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-10">
        <section
          aria-label={checkout('payment')}
          className="rounded-lg border border-line bg-card p-5 shadow-soft sm:p-7"
        >
          <PayForm
            orderId={id}
            total={order.total}
            refused={refused === undefined ? undefined : paymentRefusal(refused)}
          />
        </section>
        <section aria-labelledby="summary" className="rounded-lg border border-line bg-card p-5 shadow-soft sm:p-6">
          <h2 id="summary" className="pb-4 text-heading">
            {checkout('summary')}
          </h2>
          <OrderLines lines={order.lines} />
          <div className="mt-4 border-t border-line pt-4">
            <Totals {...order} />
          </div>
          <LinkButton href={`/orders/${id}`} look="quiet" wide className="mt-4">
            {t('backToOrder')}
          </LinkButton>
        </section>
      </div>
    </div>
  );
}
