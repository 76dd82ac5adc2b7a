import { useLocale, useTranslations } from 'next-intl';
import { formatMoney, type Money } from '@/i18n/money';
import { classes } from './classes';

interface PriceProps {
  readonly value: Money;
  /** What it cost before, struck through. */
  readonly before?: Money | null | undefined;
  /** Says that this is the lowest of several prices. */
  readonly from?: boolean;
  readonly size?: 'sm' | 'md' | 'lg';
  readonly className?: string;
}

const SIZES = { sm: 'text-base', md: 'text-lg', lg: 'text-heading' };

export function Price({ value, before, from = false, size = 'sm', className }: PriceProps) {
  const locale = useLocale();
  const t = useTranslations('product');
  return (
    <span className={classes('inline-flex flex-wrap items-baseline gap-x-2', SIZES[size], className)}>
      {from && <span className="text-sm text-muted">{t('from')}</span>}
      {before && <span className="sr-only">{t('now')}</span>}
      <span className={classes('font-semibold tabular-nums', before && 'text-urucum-strong')}>
        {formatMoney(value, locale)}
      </span>
      {before && (
        <>
          <span className="sr-only">{t('was')}</span>
          <s className="text-sm text-muted tabular-nums">{formatMoney(before, locale)}</s>
        </>
      )}
    </span>
  );
}
