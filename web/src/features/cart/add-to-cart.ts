'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { ask, type Answer } from '@/graph/ask';
import {
  CartLinesAdd,
  ProductVariants,
  type CartErrorCode,
  type CartLinesAddMutation,
} from '@/graph/generated/operations';
import { forgetGuestCart, keepGuestCartId, readGuestCartId } from '@/session/guest-cart';
import { readAccessToken } from '@/session/session';
import { findVariant } from '../catalog/product/variants';

export type AddToCartState =
  | { readonly status: 'idle' }
  | { readonly status: 'added'; readonly quantity: number; readonly at: number }
  | { readonly status: 'refused'; readonly code: CartErrorCode | 'SOLD_OUT' | 'SIGN_IN_AGAIN' | 'UNAVAILABLE' };

const MAX_QUANTITY = 99;
const OPTION = 'option.';
const input = z.object({ slug: z.string().min(1), quantity: z.coerce.number().int().min(1).max(MAX_QUANTITY) });

/** Puts the chosen variant into the shopper's cart. The choice arrives as options, so that the form works by itself. */
export async function addToCart(_before: AddToCartState, form: FormData): Promise<AddToCartState> {
  const wanted = input.safeParse({ slug: form.get('slug'), quantity: form.get('quantity') });
  if (!wanted.success) return refused('INVALID_QUANTITY');
  const { slug, quantity } = wanted.data;

  const answer = await ask(ProductVariants, { slug });
  if (answer.status !== 'ok') return refused('UNAVAILABLE');
  const variant = findVariant(answer.data.product?.variants ?? [], selectionIn(form));
  if (!variant) return refused('VARIANT_NOT_FOUND');
  if (variant.available === 0) return refused('SOLD_OUT');
  if (variant.available < quantity) return refused('INSUFFICIENT_STOCK');
  return put(variant.id, quantity);
}

/** A customer's cart is found by the token, a guest's by its secret id. */
async function put(variantId: string, quantity: number): Promise<AddToCartState> {
  const [token, cartId] = await Promise.all([readAccessToken(), readGuestCartId()]);
  const lines = [{ variantId, quantity }];
  const known = token === undefined && cartId !== undefined;
  let answer = await ask(CartLinesAdd, { input: { ...(known && { cartId }), lines } }, { token });
  if (known && isGone(answer)) {
    // Ordered or expired meanwhile: a guest simply takes a new one.
    await forgetGuestCart();
    answer = await ask(CartLinesAdd, { input: { lines } });
  }
  if (answer.status !== 'ok') return refused(answer.status === 'unauthenticated' ? 'SIGN_IN_AGAIN' : 'UNAVAILABLE');
  const { cart, userErrors } = answer.data.cartLinesAdd;
  if (!cart) return refused(userErrors[0]?.code ?? 'UNAVAILABLE');
  if (token === undefined) await keepGuestCartId(cart.id);
  refresh();
  return { status: 'added', quantity, at: Date.now() };
}

const isGone = (answer: Answer<CartLinesAddMutation>): boolean =>
  answer.status === 'ok' && answer.data.cartLinesAdd.userErrors.some(({ code }) => code === 'CART_NOT_FOUND');

const selectionIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith(OPTION) && typeof value === 'string' ? [[name.slice(OPTION.length), value] as const] : [],
    ),
  );

const refused = (code: Extract<AddToCartState, { status: 'refused' }>['code']): AddToCartState => ({
  status: 'refused',
  code,
});
