'use server';

import { getLocale } from 'next-intl/server';
import { redirect } from '@/i18n/navigation';
import { payWithCard } from './pay-with-card';
import type { PaymentRefusal } from './refusals';
import { isTestCard } from './test-cards';

export interface PayState {
  /** Tells one refusal from the next. */
  readonly at: number;
  readonly refusal?: PaymentRefusal | 'REQUIRED_CARD';
}

/** Pays an order that was placed before. The same order is paid, however often it is tried. */
export async function payOrder(_before: PayState, form: FormData): Promise<PayState> {
  const [orderId, card] = [form.get('orderId'), form.get('card')];
  const refused = (refusal: NonNullable<PayState['refusal']>): PayState => ({ at: Date.now(), refusal });
  if (typeof orderId !== 'string') return refused('ORDER_NOT_FOUND');
  if (typeof card !== 'string' || card.trim() === '') return refused('REQUIRED_CARD');
  if (!isTestCard(card)) return refused('INVALID_CARD');
  const refusal = await payWithCard(orderId, card);
  // Paid or cancelled meanwhile: the order's own page says which.
  if (refusal && refusal !== 'INVALID_STATUS') return refused(refusal);
  return redirect({ href: `/orders/${orderId}?thanks=1`, locale: await getLocale() });
}
