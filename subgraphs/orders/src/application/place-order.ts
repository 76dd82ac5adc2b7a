import {
  equal,
  err,
  formatDecimal,
  ok,
  parseDecimal,
  refuse,
  type Refusal,
  type Result,
  type Viewer,
} from '@feira/kernel';
import {
  checkInput,
  normaliseEmail,
  type Checkout,
  type CheckoutInput,
  type CheckoutInputCode,
} from '../domain/checkout.ts';
import { pay, place, totalsOf, type NewOrder, type Order, type OrderLine } from '../domain/order.ts';
import { releaseAndRefuse, startCheckout, type StartCode } from './checkout-record.ts';
import type { CheckoutCart, Deps, Quote, ReserveCode } from './ports.ts';

/** How long a buyer has to pay, and how long the stock is held. */
const PAYMENT_WINDOW_MS = 30 * 60_000;

export type PlaceOrderCode =
  | CheckoutInputCode
  | StartCode
  | ReserveCode
  | 'EMPTY_CART'
  | 'EMAIL_REQUIRED'
  | 'VARIANT_UNAVAILABLE'
  | 'INVALID_AMOUNT'
  | 'PRICE_CHANGED'
  | 'CART_ALREADY_ORDERED'
  | 'PROVIDER_UNAVAILABLE';

type Refused = Refusal<PlaceOrderCode>;
type Placing = Result<Order, Refused>;

/**
 * Places an order: cart → quote → reserve → one transaction with the order, its number and `order.placed`. The checkout
 * row makes a retry resume, and hands what a crash leaves behind to the sweeper. No remote call inside a transaction.
 */
export const makePlaceOrder =
  (deps: Deps) =>
  async (viewer: Viewer, input: CheckoutInput): Promise<Placing> => {
    const checked = checkInput(input);
    if (!checked.ok) return checked;
    if (!deps.providers.has(input.paymentProvider)) {
      return refuse('PROVIDER_UNAVAILABLE', 'This way of paying is not offered.', ['paymentProvider']);
    }
    const started = await startCheckout(deps, viewer, input);
    if (!started.ok) return started;
    const checkout = started.value;
    if (checkout.status === 'PLACED') return theOrder(deps, checkout);
    if (checkout.refusal) return err(checkout.refusal as Refused);
    try {
      return await run(deps, viewer, input, checkout);
    } catch (error) {
      await deps.unitOfWork.run(async ({ checkouts }) => {
        await checkouts.endLease(checkout.id, checkout.leaseOwner, deps.clock());
        return ok(undefined);
      });
      throw error;
    }
  };

async function run(deps: Deps, viewer: Viewer, input: CheckoutInput, checkout: Checkout): Promise<Placing> {
  const prepared = await prepare(deps, viewer, input, checkout);
  if (!prepared.ok) return releaseAndRefuse(deps, checkout, prepared.error);
  const { lines, expiresAt, id } = prepared.value;
  const reserved = await deps.catalog.reserve({ orderId: id, lines, expiresAt });
  if (!reserved.ok) return releaseAndRefuse(deps, checkout, reserved.error);
  const placed = await commit(deps, viewer, input, checkout, prepared.value);
  // Whoever took the checkout over goes on with the reservation, so it is not ours to release.
  if (placed.ok || placed.error.code === 'IN_PROGRESS') return placed;
  return releaseAndRefuse(deps, checkout, placed.error);
}

type Prepared = Omit<NewOrder, 'number'>;

/** Asks cart, catalog and auth; changes nothing. */
async function prepare(
  deps: Deps,
  viewer: Viewer,
  input: CheckoutInput,
  { orderId, orderToken }: Checkout,
): Promise<Result<Prepared, Refused>> {
  const customerId = viewer.userId ?? null;
  const cart = await deps.carts.forCheckout(input.cartId, customerId);
  if (!cart) return refuse('CART_NOT_FOUND', 'There is no such cart.', ['cartId']);
  if (cart.lines.length === 0) return refuse('EMPTY_CART', 'The cart is empty.', ['cartId']);
  const [quotes, email] = await Promise.all([
    deps.catalog.quote(cart.lines.map(({ variantId }) => variantId)),
    input.email ?? (customerId === null ? null : deps.customers.emailOf(customerId)),
  ]);
  if (email === null) return refuse('EMAIL_REQUIRED', 'Tell us where to send the confirmation.', ['email']);
  const lines = quotedLines(deps, cart, quotes);
  if (!lines.ok) return lines;
  const agreed = checkTotal(deps, input, lines.value);
  if (!agreed.ok) return agreed;
  const placedAt = deps.clock();
  return ok({
    id: orderId,
    token: orderToken,
    customerId,
    email: normaliseEmail(email),
    cartId: input.cartId,
    cartVersion: cart.version,
    lines: lines.value,
    shippingAddress: input.shippingAddress,
    placedAt,
    expiresAt: new Date(placedAt.getTime() + PAYMENT_WINDOW_MS),
  });
}

function quotedLines(
  deps: Deps,
  cart: CheckoutCart,
  quotes: ReadonlyMap<string, Quote>,
): Result<OrderLine[], Refusal<'VARIANT_UNAVAILABLE'>> {
  const lines = cart.lines.flatMap(({ variantId, quantity }): OrderLine[] => {
    const quote = quotes.get(variantId);
    if (!quote?.sellable) return [];
    const { productId, sku, name, unitPrice } = quote;
    return [{ id: deps.newId(), productId, variantId, sku, name, quantity, unitPrice }];
  });
  if (lines.length === cart.lines.length) return ok(lines);
  return refuse('VARIANT_UNAVAILABLE', 'Something in the cart is no longer sold.', ['cartId']);
}

/** R52: the buyer pays the total that they saw, or hears the new one. */
function checkTotal(
  { currency }: Deps,
  { expectedTotal }: CheckoutInput,
  lines: readonly OrderLine[],
): Result<void, Refusal<'INVALID_AMOUNT' | 'PRICE_CHANGED'>> {
  if (expectedTotal === null) return ok(undefined);
  const expected = parseDecimal(expectedTotal, currency);
  if (!expected.ok) return refuse('INVALID_AMOUNT', expected.error.message, ['expectedTotal']);
  const { total } = totalsOf(lines, currency);
  if (equal(expected.value, total)) return ok(undefined);
  return refuse('PRICE_CHANGED', `The total is now ${formatDecimal(total)} ${currency}.`, ['expectedTotal']);
}

/** The one transaction: checkout PLACED, the order with its number and event, and the attempt to be paid. */
const commit = (deps: Deps, viewer: Viewer, input: CheckoutInput, checkout: Checkout, prepared: Prepared) =>
  deps.unitOfWork.run<Order, Refused>(async ({ checkouts, orders, payments }) => {
    if (!(await checkouts.markPlaced(checkout.id, checkout.leaseOwner))) {
      return refuse('IN_PROGRESS', 'This order is being placed already.');
    }
    const number = await orders.nextNumber();
    const transition = place({ ...prepared, number }, deps.currency, { actor: viewer.actor, at: prepared.placedAt });
    if (!(await orders.insert(transition))) {
      return refuse('CART_ALREADY_ORDERED', 'This cart has been ordered already.', ['cartId']);
    }
    const free = transition.order.total.minor === 0n;
    await payments.openAttempt({
      id: deps.newId(),
      orderId: transition.order.id,
      provider: input.paymentProvider,
      status: free ? 'PAID' : 'OPEN',
      amount: transition.order.total,
      createdAt: prepared.placedAt,
    });
    if (!free) return ok(transition.order);
    // Nothing to pay: no provider is asked.
    const paid = pay(transition.order, input.paymentProvider, { actor: 'system', at: prepared.placedAt });
    if (!paid.ok) throw new Error(paid.error.message);
    await orders.save(paid.value);
    return ok(paid.value.order);
  });

async function theOrder({ reader }: Deps, { orderId }: Checkout): Promise<Placing> {
  const [order] = await reader.byIds([orderId]);
  if (!order) throw new Error(`checkout PLACED without order ${orderId}`);
  return ok(order);
}
