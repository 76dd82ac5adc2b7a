import { useLocale, useTranslations } from 'next-intl';
import type { OrderLinePartsFragment } from '@/graph/generated/operations';
import { formatMoney } from '@/i18n/money';
import { Link } from '@/i18n/navigation';
import { ProductPicture } from '../catalog/product-picture';

/** What was bought, under the names and at the prices of that moment. */
export function OrderLines({ lines }: { lines: readonly OrderLinePartsFragment[] }) {
  const t = useTranslations('orders');
  const locale = useLocale();
  return (
    <ul className="flex flex-col divide-y divide-line">
      {lines.map(({ id, name, quantity, unitPrice, total, variant }) => (
        <li key={id} className="flex items-center gap-4 py-4 first:pt-0 last:pb-0">
          <div className="w-18 shrink-0 overflow-hidden rounded-md sm:w-20">
            <ProductPicture image={variant?.product.images[0]} decorative size={80} />
          </div>
          <div className="min-w-0 flex-1 leading-snug">
            <p className="font-medium">
              {variant ? (
                <Link href={`/products/${variant.product.slug}`} className="hover:underline">
                  {name}
                </Link>
              ) : (
                name
              )}
            </p>
            <p className="mt-0.5 text-[0.9375rem] text-muted">
              {t('quantity', { count: quantity })}
              {quantity > 1 && ` · ${t('each', { price: formatMoney(unitPrice, locale) })}`}
            </p>
          </div>
          <span className="font-semibold tabular-nums">{formatMoney(total, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
