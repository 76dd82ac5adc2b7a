import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatMoney } from '@/i18n/money';
import type { ShownOrder } from './read-order';
import { cardDigits } from './timeline';

/** Where it goes, who hears of it, and how it is paid. */
export function OrderFacts({ order }: { order: ShownOrder }) {
  const t = useTranslations('orders');
  const locale = useLocale();
  const { shippingAddress: address, payment, email } = order;
  const returned = payment.status === 'REFUNDED';
  // After a cancellation it does not matter any more how the last try went.
  const ended = order.status === 'CANCELLED' && !returned;
  const digits = ended ? undefined : cardDigits(payment.method);
  return (
    <dl className="grid gap-5 sm:grid-cols-3 lg:grid-cols-1">
      <Fact name={t('address')}>
        <p className="font-medium">{address.name}</p>
        <p>{address.line1}</p>
        {address.line2 && <p>{address.line2}</p>}
        <p>{[address.city, address.region].filter(Boolean).join(' - ')}</p>
        <p>{address.postalCode}</p>
        {address.phone && <p>{address.phone}</p>}
      </Fact>
      <Fact name={t('contact')}>
        <p>{email}</p>
      </Fact>
      <Fact name={t('payment')}>
        <p>{t('paymentStatus', { status: ended ? 'CANCELLED' : payment.status })}</p>
        {digits !== undefined && <p className="text-muted">{t('method', { digits })}</p>}
        {returned && <p className="text-muted">{t('refunded', { amount: formatMoney(payment.refunded, locale) })}</p>}
      </Fact>
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="mt-0.5 text-[0.9375rem] leading-relaxed break-words">{children}</dd>
  </div>
);
