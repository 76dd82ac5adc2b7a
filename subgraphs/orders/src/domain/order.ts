import { multiply, ok, sum, zero, type Money, type Refusal, type Result } from '@feira/kernel';
import { next, type OrderAction, type OrderStatus } from './order-status.ts';

/** An address as it was when the order was placed. */
export interface ShippingAddress {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string;
  readonly country: string;
  readonly phone: string | null;
}

export interface OrderLine {
  readonly id: string;
  readonly productId: string;
  readonly variantId: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: Money;
}

export interface Order {
  readonly id: string;
  readonly number: string;
  /** Grants a guest access by being known: random, 256 bits. */
  readonly token: string;
  readonly status: OrderStatus;
  readonly customerId: string | null;
  readonly email: string;
  readonly cartId: string;
  readonly cartVersion: number;
  readonly lines: readonly OrderLine[];
  readonly subtotal: Money;
  readonly shipping: Money;
  readonly tax: Money;
  readonly total: Money;
  readonly shippingAddress: ShippingAddress;
  /** How many events the order has caused; each carries its own number. */
  readonly sequence: number;
  readonly placedAt: Date;
  /** When an unpaid order gives its stock back. */
  readonly expiresAt: Date;
}

export interface HistoryEntry {
  readonly status: OrderStatus;
  readonly at: Date;
  readonly actor: string;
  readonly note: string | null;
}

/** What the rest of the system hears of an order. */
export type OrderEvent =
  | { readonly kind: 'placed' | 'completed' }
  | { readonly kind: 'paid'; readonly provider: string }
  | { readonly kind: 'shipped'; readonly carrier: string | null; readonly trackingNumber: string | null }
  | { readonly kind: 'cancelled'; readonly reason: string | null };

/** A decision about an order: how it stands now, the line in its history, and the event. All three are stored as one. */
export interface Transition {
  readonly order: Order;
  readonly entry: HistoryEntry;
  readonly event: OrderEvent;
}

/** Who acts, and when. */
export interface Act {
  readonly actor: string;
  readonly at: Date;
  readonly note?: string | null;
}

export type NewOrder = Omit<Order, 'status' | 'subtotal' | 'shipping' | 'tax' | 'total' | 'sequence'>;

/** Subtotal and total of lines; shipping and tax are zero until the shop charges them. */
export function totalsOf(lines: readonly Pick<OrderLine, 'unitPrice' | 'quantity'>[], currency: string) {
  const subtotal = sum(
    lines.map(({ unitPrice, quantity }) => multiply(unitPrice, quantity)),
    currency,
  );
  return { subtotal, shipping: zero(currency), tax: zero(currency), total: subtotal };
}

export function place(order: NewOrder, currency: string, act: Act): Transition {
  return {
    order: { ...order, ...totalsOf(order.lines, currency), status: 'PENDING', sequence: 1 },
    entry: { status: 'PENDING', at: act.at, actor: act.actor, note: act.note ?? null },
    event: { kind: 'placed' },
  };
}

type Moved = Result<Transition, Refusal<'INVALID_STATUS'>>;

export const pay = (order: Order, provider: string, act: Act): Moved =>
  move(order, 'PAY', { kind: 'paid', provider }, act);

export const cancel = (order: Order, reason: string | null, act: Act): Moved =>
  move(order, 'CANCEL', { kind: 'cancelled', reason }, { ...act, note: reason });

export const ship = (order: Order, carrier: string | null, trackingNumber: string | null, act: Act): Moved =>
  move(order, 'SHIP', { kind: 'shipped', carrier, trackingNumber }, act);

export const complete = (order: Order, act: Act): Moved => move(order, 'COMPLETE', { kind: 'completed' }, act);

function move(order: Order, action: OrderAction, event: OrderEvent, { at, actor, note = null }: Act): Moved {
  const status = next(action, order.status);
  if (!status.ok) return status;
  return ok({
    order: { ...order, status: status.value, sequence: order.sequence + 1 },
    entry: { status: status.value, at, actor, note },
    event,
  });
}
