import 'server-only';
import { ask } from '@/graph/ask';
import { SandboxPaymentConfirm } from '@/graph/generated/operations';
import { readAccessToken } from '@/session/session';
import { readOrderToken } from '../../orders/order-token';
import { paymentRefusal, type PaymentRefusal } from './refusals';

/** Pays an order with a test card; undefined when it is paid. `orderToken` is known before its cookie has arrived. */
export async function payWithCard(
  orderId: string,
  card: string,
  orderToken?: string,
): Promise<PaymentRefusal | undefined> {
  const [token, kept] = await Promise.all([readAccessToken(), readOrderToken(orderId)]);
  const input = { orderId, orderToken: orderToken ?? kept ?? null, card };
  const answer = await ask(SandboxPaymentConfirm, { input }, { token });
  if (answer.status !== 'ok') return answer.status === 'unauthenticated' ? 'SIGN_IN_AGAIN' : 'UNAVAILABLE';
  const { order, userErrors } = answer.data.sandboxPaymentConfirm;
  return order ? undefined : paymentRefusal(userErrors[0]?.code);
}
