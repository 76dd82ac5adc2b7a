import { ChevronRight } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { MyOrdersQuery } from '@/graph/generated/operations';
import { formatMoney } from '@/i18n/money';
import { Link } from '@/i18n/navigation';
import { ProductPicture } from '../catalog/product-picture';
import { StatusBadge } from './status-badge';

type ListedOrder = NonNullable<NonNullable<MyOrdersQuery['me']>['orders']>['nodes'][number];

/** Orders, newest first; the number is the link, and its area covers the row. */
export const OrderList = ({ orders }: { orders: readonly ListedOrder[] }) => (
  <ul className="flex flex-col gap-4">
    {orders.map((order) => (
      <OrderRow key={order.id} order={order} />
    ))}
  </ul>
);

const MOST_PICTURES = 4;

function OrderRow({ order: { id, number, status, placedAt, total, lines } }: { order: ListedOrder }) {
  const t = useTranslations('orders');
  const format = useFormatter();
  const locale = useLocale();
  const more = lines.length - MOST_PICTURES;
  return (
    <li className="group relative flex flex-col gap-4 rounded-lg border border-line bg-card p-4 shadow-soft transition-shadow hover:shadow-lift sm:flex-row sm:items-center sm:gap-6 sm:p-5">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="font-sans text-base font-semibold tracking-normal">
            <Link
              href={`/orders/${id}`}
              className="after:absolute after:inset-0 after:rounded-lg group-hover:underline"
            >
              {t('title', { number })}
            </Link>
          </h2>
          <StatusBadge status={status} />
        </div>
        <p className="mt-1 line-clamp-1 text-[0.9375rem] text-muted">{lines.map(({ name }) => name).join(', ')}</p>
        <p className="text-sm text-muted">
          <time dateTime={placedAt}>{format.dateTime(new Date(placedAt), 'day')}</time>
        </p>
      </div>
      <div className="flex shrink-0 items-center gap-2 max-sm:-order-1">
        {lines.slice(0, MOST_PICTURES).map(({ id: line, variant }) => (
          <div key={line} className="w-15 overflow-hidden rounded-sm">
            <ProductPicture image={variant?.product.images[0]} decorative size={60} />
          </div>
        ))}
        {more > 0 && <span className="text-sm text-muted">+{more}</span>}
      </div>
      <div className="flex items-center justify-between gap-3 sm:min-w-36 sm:justify-end">
        <span className="text-lg font-semibold tabular-nums">{formatMoney(total, locale)}</span>
        <ChevronRight aria-hidden className="size-5 text-muted" />
      </div>
    </li>
  );
}
