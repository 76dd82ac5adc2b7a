import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { CartWarningCode, ShownCartFragment } from '@/graph/generated/operations';
import { formatMoney } from '@/i18n/money';
import { Link } from '@/i18n/navigation';
import { iconLook } from '@/ui/button';
import { classes } from '@/ui/classes';
import { submitOnce } from '@/ui/submit-once';
import { ProductPicture } from '../catalog/product-picture';
import { LineQuantity } from './line-quantity';
import { LineWarning } from './line-warning';

export type ShownLine = ShownCartFragment['lines'][number];

export interface LineProps {
  readonly line: ShownLine;
  readonly warning: CartWarningCode | undefined;
  readonly change: (form: FormData) => void;
  readonly pending: boolean;
  /** Takes the line away before the graph has answered. */
  readonly onRemove: () => void;
}

/** A variant in the cart: what it is, how many, and the way out. */
export function CartLine({ line, warning, change, pending, onRemove }: LineProps) {
  const t = useTranslations('cart');
  const locale = useLocale();
  const { variant, quantity, unitPrice, total } = line;
  const product = variant?.product;
  const name = product?.name ?? t('unknown');
  const sold = warning !== 'UNAVAILABLE';
  const stocked = sold && warning !== 'OUT_OF_STOCK';
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 py-5 sm:grid-cols-[7.5rem_minmax(0,1fr)] sm:gap-x-6">
      <div className={classes('self-start overflow-hidden rounded-md', !stocked && 'opacity-60 grayscale-50')}>
        <ProductPicture image={product?.images[0]} decorative size={120} />
      </div>
      <div className="flex flex-col gap-3">
        <div className="flex items-start justify-between gap-2">
          <div className="min-w-0 pt-0.5">
            <h2 className="font-sans text-base leading-snug font-semibold tracking-normal sm:text-lg">
              {product && sold ? (
                <Link href={`/products/${product.slug}`} className="hover:underline">
                  {name}
                </Link>
              ) : (
                name
              )}
            </h2>
            {variant?.name && <p className="text-[0.9375rem] text-muted">{variant.name}</p>}
            {sold && (
              <p className="text-[0.9375rem] text-muted">{t('each', { price: formatMoney(unitPrice, locale) })}</p>
            )}
          </div>
          <form action={change} onSubmit={submitOnce(change, pending, onRemove)} className="-me-2.5 -mt-1.5">
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="lineId" value={line.id} />
            <input type="hidden" name="quantity" value={quantity} />
            <input type="hidden" name="variantId" value={stocked ? (variant?.id ?? '') : ''} />
            <input type="hidden" name="name" value={name} />
            <button
              aria-label={t('removeOf', { name })}
              title={t('remove')}
              className={classes(iconLook, 'text-muted')}
            >
              <X aria-hidden className="size-5" />
            </button>
          </form>
        </div>
        {warning && <LineWarning line={line} warning={warning} change={change} pending={pending} onRemove={onRemove} />}
        {stocked && (
          <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <LineQuantity line={line} name={name} change={change} pending={pending} />
            <span
              className={classes('font-semibold tabular-nums transition-opacity sm:text-lg', pending && 'opacity-45')}
            >
              {formatMoney(total, locale)}
            </span>
          </div>
        )}
      </div>
    </li>
  );
}
