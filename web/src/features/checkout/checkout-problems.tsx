'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { formatMoney, type Money } from '@/i18n/money';
import { LinkButton } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/notice';
import { FIELDS } from './checkout-fields';
import type { CheckoutState } from './checkout-state';

interface ProblemsProps {
  readonly state: CheckoutState;
  readonly cart: { readonly version: number; readonly total: Money };
}

/** Why the order was not placed: the fields to correct, or what has changed. It takes the focus when it appears. */
export function CheckoutProblems({ state, cart }: ProblemsProps) {
  const t = useTranslations('checkout');
  const errors = FIELDS.flatMap((field) => {
    const problem = state.errors[field];
    return problem ? [{ id: field, text: t(`fields.${problem}`) }] : [];
  });
  if (errors.length > 0) {
    return <ErrorSummary key={state.at} title={t('errorSummary', { count: errors.length })} errors={errors} />;
  }
  // What was wrong with another version of the cart has been settled.
  const current = state.cartVersion === String(cart.version);
  return state.refusal && current ? <Refusal key={state.at} code={state.refusal} total={cart.total} /> : null;
}

function Refusal({ code, total }: { code: NonNullable<CheckoutState['refusal']>; total: Money }) {
  const t = useTranslations('checkout');
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const gone = code === 'CART_NOT_FOUND' || code === 'CART_ALREADY_ORDERED' || code === 'EMPTY_CART';
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-md">
      <Notice tone="bad">
        <span className="min-w-60 flex-1">{t(`errors.${code}`, { total: formatMoney(total, locale) })}</span>
        {gone && (
          <LinkButton href="/cart" look="secondary">
            {t('editCart')}
          </LinkButton>
        )}
      </Notice>
    </div>
  );
}
