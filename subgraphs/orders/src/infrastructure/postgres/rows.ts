import { money } from '@feira/kernel';
import type { Order, OrderLine } from '../../domain/order.ts';
import type { PaymentAttempt, PaymentOutcome } from '../../domain/payment.ts';
import type { orderLines, orders, paymentAttempts, StoredOutcome } from './schema.ts';

type OrderRow = typeof orders.$inferSelect;
type LineRow = typeof orderLines.$inferSelect;
type AttemptRow = typeof paymentAttempts.$inferSelect;

const toLine = (
  { id, productId, variantId, sku, name, quantity, unitPrice }: LineRow,
  currency: string,
): OrderLine => ({
  id,
  productId,
  variantId,
  sku,
  name,
  quantity,
  unitPrice: money(unitPrice, currency),
});

/** An order from its row and its lines, in their order. */
export function toOrder(row: OrderRow, lines: readonly LineRow[]): Order {
  const { currency, subtotal, shipping, tax, total, ...rest } = row;
  return {
    ...rest,
    subtotal: money(subtotal, currency),
    shipping: money(shipping, currency),
    tax: money(tax, currency),
    total: money(total, currency),
    lines: lines.map((line) => toLine(line, currency)),
  };
}

export function fromOrder(order: Order): typeof orders.$inferInsert {
  const { lines, subtotal, shipping, tax, total, ...rest } = order;
  return {
    ...rest,
    currency: total.currency,
    subtotal: subtotal.minor,
    shipping: shipping.minor,
    tax: tax.minor,
    total: total.minor,
  };
}

export const fromLines = (order: Order): (typeof orderLines.$inferInsert)[] =>
  order.lines.map((line, position) => ({ ...line, unitPrice: line.unitPrice.minor, orderId: order.id, position }));

export const toAttempt = ({
  id,
  orderId,
  provider,
  status,
  amount,
  currency,
  createdAt,
}: AttemptRow): PaymentAttempt => ({
  id,
  orderId,
  provider,
  status,
  amount: money(amount, currency),
  createdAt,
});

export const storeOutcome = (outcome: PaymentOutcome): StoredOutcome =>
  outcome.kind === 'declined'
    ? outcome
    : { ...outcome, amount: { minor: outcome.amount.minor.toString(), currency: outcome.amount.currency } };

export const readOutcome = (stored: StoredOutcome): PaymentOutcome =>
  stored.kind === 'declined'
    ? stored
    : { ...stored, amount: money(BigInt(stored.amount.minor), stored.amount.currency) };
