import 'server-only';
import { ask } from '@/graph/ask';
import { LastAddress } from '@/graph/generated/operations';
import { readAccessToken } from '@/session/session';
import { toValues, type CheckoutValues } from './checkout-fields';

/** Where a customer's last order went; undefined for guests and first orders. */
export async function readLastAddress(): Promise<CheckoutValues | undefined> {
  const token = await readAccessToken();
  if (token === undefined) return undefined;
  const answer = await ask(LastAddress, {}, { token });
  const order = answer.status === 'ok' ? answer.data.me?.orders?.nodes[0] : undefined;
  return order && toValues(order.shippingAddress);
}
