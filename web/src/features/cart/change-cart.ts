'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { ask } from '@/graph/ask';
import { CartLinesAdd, CartLinesUpdate } from '@/graph/generated/operations';
import { keepGuestCartId } from '@/session/guest-cart';
import { readAccessToken } from '@/session/session';
import { readCartId } from './current-cart';
import { cartRefusal, type CartRefusal } from './refusals';

/** `at` tells one outcome from the next. */
export type ChangeCartState =
  | { readonly status: 'idle'; readonly at: 0 }
  | { readonly status: 'changed'; readonly at: number }
  | { readonly status: 'removed'; readonly at: number; readonly line: RemovedLine }
  | { readonly status: 'restored'; readonly at: number; readonly name: string }
  | { readonly status: 'refused'; readonly at: number; readonly code: CartRefusal };

/** Enough to put it back. */
export interface RemovedLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly name: string;
}

const quantity = z.coerce.number().int().min(1).max(999);
const change = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('set'), lineId: z.string(), quantity }),
  z.object({ intent: z.literal('remove'), lineId: z.string(), quantity, variantId: z.string(), name: z.string() }),
  z.object({ intent: z.literal('restore'), variantId: z.string(), quantity, name: z.string() }),
]);

/** Sets a quantity, takes a line out, or puts it back. The header counts again after each of them. */
export async function changeCart(_before: ChangeCartState, form: FormData): Promise<ChangeCartState> {
  const wanted = change.safeParse(Object.fromEntries(form));
  if (!wanted.success) return refused('INVALID_QUANTITY');
  const code = await apply(wanted.data);
  refresh();
  if (code !== undefined) return refused(code);
  const at = Date.now();
  if (wanted.data.intent === 'set') return { status: 'changed', at };
  const { intent, variantId, quantity: count, name } = wanted.data;
  return intent === 'restore'
    ? { status: 'restored', at, name }
    : { status: 'removed', at, line: { variantId, quantity: count, name } };
}

/** The refusal, if there is one. */
async function apply(wanted: z.infer<typeof change>): Promise<CartRefusal | undefined> {
  const token = await readAccessToken();
  const cartId = await readCartId(token);
  if (wanted.intent === 'restore') return putBack(wanted, token, cartId);
  if (cartId === undefined) return 'CART_NOT_FOUND';
  const lines = [{ lineId: wanted.lineId, quantity: wanted.intent === 'set' ? wanted.quantity : 0 }];
  const answer = await ask(CartLinesUpdate, { input: { cartId, lines } }, { token });
  if (answer.status !== 'ok') return faultOf(answer.status);
  const [error] = answer.data.cartLinesUpdate.userErrors;
  return error && cartRefusal(error.code);
}

async function putBack(
  { variantId, quantity: count }: { variantId: string; quantity: number },
  token: string | undefined,
  cartId: string | undefined,
): Promise<CartRefusal | undefined> {
  const known = token === undefined && cartId !== undefined;
  const lines = [{ variantId, quantity: count }];
  const answer = await ask(CartLinesAdd, { input: { ...(known && { cartId }), lines } }, { token });
  if (answer.status !== 'ok') return faultOf(answer.status);
  const { cart, userErrors } = answer.data.cartLinesAdd;
  if (!cart) return cartRefusal(userErrors[0]?.code);
  if (token === undefined) await keepGuestCartId(cart.id);
  return undefined;
}

const faultOf = (status: 'unauthenticated' | 'unavailable'): CartRefusal =>
  status === 'unauthenticated' ? 'SIGN_IN_AGAIN' : 'UNAVAILABLE';

const refused = (code: CartRefusal): ChangeCartState => ({ status: 'refused', at: Date.now(), code });
