import 'server-only';
import { cache } from 'react';
import { ask } from '@/graph/ask';
import { Order, type OrderQuery } from '@/graph/generated/operations';
import { readAccessToken } from '@/session/session';
import { readOrderToken } from './order-token';

export type ShownOrder = NonNullable<OrderQuery['order']>;

/** An order, for its customer and for the guest whose browser keeps its token. */
export const readOrder = cache(async (id: string) => {
  const [token, orderToken] = await Promise.all([readAccessToken(), readOrderToken(id)]);
  return ask(Order, { id, orderToken: orderToken ?? null }, { token });
});
