import { multiply, sum, zero, type Money } from '@feira/kernel';
import type { Cart, CartLine } from './cart.ts';

/** The shop sells in one currency. */
export const CURRENCY = 'BRL';

/** What catalog says of a variant now. */
export interface Quote {
  readonly variantId: string;
  readonly unitPrice: Money;
  readonly available: number;
  readonly sellable: boolean;
}

export interface PricedLine extends CartLine {
  readonly unitPrice: Money;
  readonly subtotal: Money;
}

export interface CartWarning {
  readonly code: 'OUT_OF_STOCK' | 'INSUFFICIENT_STOCK' | 'UNAVAILABLE';
  readonly message: string;
  readonly lineId: string;
}

export interface PricedCart {
  readonly lines: readonly PricedLine[];
  readonly subtotal: Money;
  readonly warnings: readonly CartWarning[];
}

/** Prices a cart as of now; prices are never kept, so nobody pays an old one. */
export function priceCart(cart: Cart, quotes: ReadonlyMap<string, Quote>): PricedCart {
  const lines = cart.lines.map((line) => {
    const quote = quotes.get(line.variantId);
    const unitPrice = quote?.sellable ? quote.unitPrice : zero(CURRENCY);
    return { ...line, unitPrice, subtotal: multiply(unitPrice, line.quantity) };
  });
  return {
    lines,
    subtotal: sum(
      lines.map(({ subtotal }) => subtotal),
      CURRENCY,
    ),
    warnings: cart.lines.flatMap((line) => warningOf(line, quotes.get(line.variantId))),
  };
}

function warningOf({ id: lineId, quantity }: CartLine, quote: Quote | undefined): CartWarning[] {
  if (!quote?.sellable) return [{ code: 'UNAVAILABLE', message: 'This is not sold any more.', lineId }];
  if (quote.available === 0) return [{ code: 'OUT_OF_STOCK', message: 'This is sold out.', lineId }];
  if (quote.available >= quantity) return [];
  return [{ code: 'INSUFFICIENT_STOCK', message: `Only ${quote.available} left.`, lineId }];
}
