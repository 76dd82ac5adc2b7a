'use server';

import { getLocale } from 'next-intl/server';
import { refresh } from 'next/cache';
import { ask } from '@/graph/ask';
import { OrderPlace, type OrderPlaceInput, type OrderPlaceMutation } from '@/graph/generated/operations';
import { redirect } from '@/i18n/navigation';
import { forgetGuestCart } from '@/session/guest-cart';
import { readAccessToken } from '@/session/session';
import { readCartId } from '../cart/current-cart';
import { keepOrderToken } from '../orders/order-token';
import { checkValues, toAddress, valuesIn } from './checkout-fields';
import type { CheckoutState } from './checkout-state';
import { payWithCard } from './payment/pay-with-card';
import { placedWith, rememberPlaced } from './placed-order';
import { keepsKey, problemOf, type CheckoutProblems } from './refusals';

/**
 * Places the order and pays it. The key in the form makes that one order, however often the form arrives: by a double
 * click, a reload, or from a page that was gone back to.
 */
export async function placeOrder(_before: CheckoutState, form: FormData): Promise<CheckoutState> {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const key = text('key') || crypto.randomUUID();
  const values = valuesIn(form);
  const refused = (problems: CheckoutProblems): CheckoutState => ({
    ...problems,
    at: Date.now(),
    key: keepsKey(problems) ? key : crypto.randomUUID(),
    values,
    cartVersion: text('cartVersion'),
  });

  const known = await placedWith(key);
  if (known !== undefined) return goTo(`/orders/${known}`);
  const token = await readAccessToken();
  const customer = text('buyer') === 'customer';
  if (customer && token === undefined) return goTo('/sign-in?next=/checkout');
  const errors = checkValues(values, customer);
  if (Object.keys(errors).length > 0) return { ...refused({ errors }), key };
  const cartId = await readCartId(token);
  if (cartId === undefined) return refused({ errors: {}, refusal: 'CART_NOT_FOUND' });

  const placed = await place(token, {
    cartId,
    email: customer ? null : (values.email ?? null),
    shippingAddress: toAddress(values),
    expectedTotal: text('expectedTotal') || null,
    paymentProvider: 'SANDBOX',
    idempotencyKey: key,
  });
  if (!('order' in placed)) {
    refresh();
    return refused(placed);
  }
  return settle(placed, { key, guest: token === undefined, card: values.card ?? '' });
}

interface Placed {
  readonly order: NonNullable<OrderPlaceMutation['orderPlace']['order']>;
  readonly orderToken: string | null;
}

const PATIENCE = 4;
const PAUSE_MS = 750;

/** While the same request is under way elsewhere, its result is waited for. */
async function place(
  token: string | undefined,
  input: OrderPlaceInput,
  patience = PATIENCE,
): Promise<Placed | CheckoutProblems> {
  const answer = await ask(OrderPlace, { input }, { token });
  if (answer.status === 'unauthenticated') return goTo('/sign-in?next=/checkout');
  if (answer.status === 'unavailable') return { errors: {}, refusal: 'UNAVAILABLE' };
  const { order, orderToken, userErrors } = answer.data.orderPlace;
  if (order) return { order, orderToken };
  const [error] = userErrors;
  if (error?.code === 'IN_PROGRESS' && patience > 0) {
    await new Promise((settled) => setTimeout(settled, PAUSE_MS));
    return place(token, input, patience - 1);
  }
  return error ? problemOf(error) : { errors: {}, refusal: 'UNAVAILABLE' };
}

/** Keeps what opens the order, pays it, and leads to it. Refused payments lead to where it can be paid again. */
async function settle(
  { order, orderToken }: Placed,
  { key, guest, card }: { key: string; guest: boolean; card: string },
): Promise<never> {
  await rememberPlaced(key, order.id);
  if (guest) {
    if (orderToken !== null) await keepOrderToken(order.id, orderToken);
    await forgetGuestCart();
  }
  if (!order.actions.includes('PAY')) return goTo(`/orders/${order.id}?thanks=1`);
  const refusal = await payWithCard(order.id, card, guest ? (orderToken ?? undefined) : undefined);
  // Whoever sent the same form at the same time may have paid already.
  const settled = refusal === undefined || refusal === 'INVALID_STATUS';
  return goTo(settled ? `/orders/${order.id}?thanks=1` : `/orders/${order.id}/pay?refused=${refusal}`);
}

const goTo = async (href: string): Promise<never> => redirect({ href, locale: await getLocale() });
