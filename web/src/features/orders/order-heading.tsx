import { PartyPopper } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ShownOrder } from './read-order';
import { StatusBadge } from './status-badge';

interface HeadingProps {
  readonly order: ShownOrder;
  /** Right after it was paid. */
  readonly thanks: boolean;
  readonly customer: boolean;
}

/** The order's number and where it stands; a thank-you right after the payment. The status is said aloud as it changes. */
export function OrderHeading({ order, thanks, customer }: HeadingProps) {
  const t = useTranslations('orders');
  const { number, status, shippingAddress, payment } = order;
  if (thanks) {
    const [firstName = ''] = shippingAddress.name.trim().split(/\s+/);
    return (
      <div className="flex flex-col gap-4 rounded-lg bg-leaf-soft p-6 sm:flex-row sm:items-center sm:gap-6 sm:p-9">
        <span className="flex size-14 shrink-0 items-center justify-center rounded-full bg-leaf text-on-leaf">
          <PartyPopper aria-hidden className="size-7" />
        </span>
        <div role="status">
          <h1 className="text-title">{t('thanks', { name: firstName })}</h1>
          <p className="mt-1.5 max-w-2xl">{t(customer ? 'thanksTextCustomer' : 'thanksText', { number })}</p>
        </div>
      </div>
    );
  }
  return (
    <div>
      <h1 className="text-title">{t('title', { number })}</h1>
      <div role="status" className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge status={status} />
        <p className="text-muted">{t('statusText', { status: payment.status === 'REFUNDED' ? 'REFUNDED' : status })}</p>
      </div>
    </div>
  );
}
