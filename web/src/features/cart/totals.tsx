import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatMoney, type Money } from '@/i18n/money';

interface TotalsProps {
  readonly subtotal: Money;
  readonly discounts?: readonly { readonly title: string; readonly amount: Money }[];
  /** Nothing is charged for it unless told. */
  readonly shipping?: Money;
  readonly tax?: Money;
  readonly total: Money;
}

const isZero = ({ amount }: Money): boolean => /^[0.]+$/.test(amount);

/** From the subtotal to what is charged. */
export function Totals({ subtotal, discounts = [], shipping, tax, total }: TotalsProps) {
  const t = useTranslations('cart');
  const locale = useLocale();
  return (
    <dl className="flex flex-col gap-2 text-[0.9375rem]">
      <Row name={t('subtotal')}>{formatMoney(subtotal, locale)}</Row>
      {discounts.map(({ title, amount }) => (
        <Row key={title} name={title}>
          <span className="text-leaf">−{formatMoney(amount, locale)}</span>
        </Row>
      ))}
      <Row name={t('shipping')}>{shipping && !isZero(shipping) ? formatMoney(shipping, locale) : t('free')}</Row>
      {tax && !isZero(tax) && <Row name={t('tax')}>{formatMoney(tax, locale)}</Row>}
      <div className="mt-1 flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <dt className="text-base font-semibold">{t('total')}</dt>
        <dd className="font-display text-2xl font-bold tracking-tight tabular-nums">{formatMoney(total, locale)}</dd>
      </div>
    </dl>
  );
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex items-baseline justify-between gap-4">
    <dt className="text-muted">{name}</dt>
    <dd className="tabular-nums">{children}</dd>
  </div>
);
