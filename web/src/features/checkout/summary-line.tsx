import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/i18n/money';
import type { LineProps } from '../cart/cart-line';
import { LineWarning } from '../cart/line-warning';
import { ProductPicture } from '../catalog/product-picture';

/** A line of the summary; what is wrong with it is settled here. */
export function SummaryLine({ line, warning, change, pending }: Omit<LineProps, 'onRemove'>) {
  const t = useTranslations('cart');
  const orders = useTranslations('orders');
  const locale = useLocale();
  const { variant, quantity, total } = line;
  return (
    <li className="flex flex-col gap-3 py-3.5">
      <div className="flex items-center gap-3.5">
        <div className="w-16 shrink-0 overflow-hidden rounded-sm">
          <ProductPicture image={variant?.product.images[0]} decorative size={64} />
        </div>
        <div className="min-w-0 flex-1 text-[0.9375rem] leading-snug">
          <p className="font-medium">{variant?.product.name ?? t('unknown')}</p>
          <p className="text-sm text-muted">
            {[variant?.name, orders('quantity', { count: quantity })].filter(Boolean).join(' · ')}
          </p>
        </div>
        <span className="text-[0.9375rem] font-medium tabular-nums">{formatMoney(total, locale)}</span>
      </div>
      {warning && <LineWarning line={line} warning={warning} change={change} pending={pending} />}
    </li>
  );
}
