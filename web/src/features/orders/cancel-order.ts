'use server';

import { refresh } from 'next/cache';
import { ask } from '@/graph/ask';
import { OrderCancel } from '@/graph/generated/operations';
import { readAccessToken } from '@/session/session';
import { paymentRefusal, type PaymentRefusal } from '../checkout/payment/refusals';
import { readOrderToken } from './order-token';

export type CancelState =
  { readonly status: 'idle' | 'cancelled' } | { readonly status: 'refused'; readonly code: PaymentRefusal };

/** Cancels an order that is not paid yet. */
export async function cancelOrder(_before: CancelState, form: FormData): Promise<CancelState> {
  const id = form.get('orderId');
  if (typeof id !== 'string') return { status: 'refused', code: 'ORDER_NOT_FOUND' };
  const [token, orderToken] = await Promise.all([readAccessToken(), readOrderToken(id)]);
  const answer = await ask(OrderCancel, { input: { id, orderToken: orderToken ?? null } }, { token });
  refresh();
  if (answer.status !== 'ok') {
    return { status: 'refused', code: answer.status === 'unauthenticated' ? 'SIGN_IN_AGAIN' : 'UNAVAILABLE' };
  }
  const { order, userErrors } = answer.data.orderCancel;
  return order ? { status: 'cancelled' } : { status: 'refused', code: paymentRefusal(userErrors[0]?.code) };
}
