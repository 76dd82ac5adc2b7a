import 'server-only';
import { cache } from 'react';
import { ask, isFaulty } from '@/graph/ask';
import { Cart, CartId, type ShownCartFragment } from '@/graph/generated/operations';
import { readGuestCartId } from '@/session/guest-cart';
import { readAccessToken } from '@/session/session';

export type CurrentCart =
  | { readonly status: 'open'; readonly cart: ShownCartFragment }
  | { readonly status: 'none' }
  | { readonly status: 'unauthenticated' }
  | { readonly status: 'unavailable'; readonly requestId: string };

/** The shopper's cart at the prices of now: a customer's is found by the token, a guest's by its secret id. */
export const readCart = cache(async (): Promise<CurrentCart> => {
  const [token, id] = await Promise.all([readAccessToken(), readGuestCartId()]);
  if (token === undefined && id === undefined) return { status: 'none' };
  const answer = await ask(Cart, token === undefined && id !== undefined ? { id } : {}, { token });
  if (answer.status === 'unauthenticated') return { status: 'unauthenticated' };
  if (answer.status === 'unavailable' || (!answer.data.cart && isFaulty(answer, 'cart'))) {
    return { status: 'unavailable', requestId: answer.requestId };
  }
  return answer.data.cart ? { status: 'open', cart: answer.data.cart } : { status: 'none' };
});

/** The id that mutations name. Of a guest it is known; a customer's is asked for. */
export async function readCartId(token: string | undefined): Promise<string | undefined> {
  if (token === undefined) return readGuestCartId();
  const answer = await ask(CartId, {}, { token });
  return answer.status === 'ok' ? answer.data.cart?.id : undefined;
}
