import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { submitOnce } from '@/ui/submit-once';
import type { LineProps } from './cart-line';

interface WarningProps extends Pick<LineProps, 'line' | 'change' | 'pending'> {
  readonly warning: NonNullable<LineProps['warning']>;
  readonly onRemove?: () => void;
}

/** What is wrong with a line, and the one click that settles it: take what is left, or take it out. */
export function LineWarning({ line, warning, change, pending, onRemove }: WarningProps) {
  const t = useTranslations('cart');
  const left = line.variant?.available ?? 0;
  const some = warning === 'INSUFFICIENT_STOCK' && left > 0;
  return (
    <form
      action={change}
      onSubmit={submitOnce(change, pending, some ? undefined : onRemove)}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sm bg-sun-soft px-3 py-2 text-sm"
    >
      <TriangleAlert aria-hidden className="size-4 shrink-0" />
      <span className="min-w-40 flex-1 font-medium">
        {some
          ? t('warnings.INSUFFICIENT_STOCK', { count: left })
          : t(warning === 'UNAVAILABLE' ? 'warnings.UNAVAILABLE' : 'warnings.OUT_OF_STOCK')}
      </span>
      <input type="hidden" name="intent" value={some ? 'set' : 'remove'} />
      <input type="hidden" name="lineId" value={line.id} />
      <input type="hidden" name="quantity" value={some ? left : line.quantity} />
      {!some && (
        <>
          <input type="hidden" name="variantId" value="" />
          <input type="hidden" name="name" value={line.variant?.product.name ?? t('unknown')} />
        </>
      )}
      <button className="min-h-9 rounded-full border border-line-strong bg-card px-3.5 font-semibold hover:border-leaf hover:text-leaf">
        {some ? t('takeLeft', { count: left }) : t('remove')}
      </button>
    </form>
  );
}
