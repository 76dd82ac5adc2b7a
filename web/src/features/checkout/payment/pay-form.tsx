'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState, useEffect, useRef } from 'react';
import { formatMoney, type Money } from '@/i18n/money';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { submitOnce } from '@/ui/submit-once';
import { CardFields } from './card-fields';
import { payOrder } from './pay-order';
import type { PaymentRefusal } from './refusals';

interface FormProps {
  readonly orderId: string;
  readonly total: Money;
  /** Why the last try, at the checkout, did not go through. */
  readonly refused: PaymentRefusal | undefined;
}

const ABOUT_CARD: readonly string[] = ['REQUIRED_CARD', 'INVALID_CARD'];

/** Pays an order that is placed already, with another card. */
export function PayForm({ orderId, total, refused }: FormProps) {
  const t = useTranslations('orders');
  const locale = useLocale();
  const [state, action, pending] = useActionState(payOrder, { at: 0, ...(refused && { refusal: refused }) });
  const problem = useRef<HTMLDivElement>(null);
  const aboutCard = state.at > 0 && ABOUT_CARD.includes(state.refusal ?? '');
  useEffect(() => {
    if (!state.refusal) return;
    if (aboutCard) document.getElementById('card')?.focus();
    else problem.current?.focus();
  }, [state, aboutCard]);
  const sentence = state.refusal && t(`errors.${state.refusal}`);
  return (
    <form noValidate action={action} onSubmit={submitOnce(action, pending)} className="flex flex-col gap-6">
      <input type="hidden" name="orderId" value={orderId} />
      <div ref={problem} role="alert" tabIndex={-1} className="rounded-md empty:hidden">
        {sentence && !aboutCard && <Notice tone="bad">{sentence}</Notice>}
      </div>
      <CardFields value={undefined} error={aboutCard ? sentence : undefined} />
      <Button type="submit" size="lg" wide aria-disabled={pending}>
        {pending ? t('paying') : t('pay', { total: formatMoney(total, locale) })}
      </Button>
    </form>
  );
}
