import { ok, refuse, type Refusal, type Result } from '@feira/kernel';

export interface CartLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
}

export interface Cart {
  /** Random, 122 bits: who knows a guest's cart may use it. */
  readonly id: string;
  readonly customerId: string | null;
  readonly status: 'ACTIVE' | 'MERGED' | 'PLACED';
  /** Where a MERGED cart went. */
  readonly mergedInto: string | null;
  readonly lines: readonly CartLine[];
  /** Counts changes; an order names the version that it took. */
  readonly version: number;
  readonly updatedAt: Date;
}

export interface LineInput {
  readonly variantId: string;
  readonly quantity: number;
}

export type LineCode = 'INVALID_QUANTITY' | 'TOO_MANY_LINES' | 'LINE_NOT_FOUND';

const MAX_QUANTITY = 999;
const MAX_LINES = 100;

export const emptyCart = (id: string, customerId: string | null, at: Date): Cart => ({
  id,
  customerId,
  status: 'ACTIVE',
  mergedInto: null,
  lines: [],
  version: 0,
  updatedAt: at,
});

/** The next version of a cart. */
const changed = (cart: Cart, lines: readonly CartLine[], at: Date): Cart => ({
  ...cart,
  lines,
  version: cart.version + 1,
  updatedAt: at,
});

const isQuantity = (quantity: number, least: number): boolean =>
  Number.isInteger(quantity) && quantity >= least && quantity <= MAX_QUANTITY;

const invalidQuantity = (index: number) =>
  refuse('INVALID_QUANTITY', `A quantity is a whole number up to ${MAX_QUANTITY}.`, [
    'lines',
    String(index),
    'quantity',
  ]);

/** Puts variants into a cart; what is there already is summed. */
export function addLines(
  cart: Cart,
  added: readonly LineInput[],
  newId: () => string,
  at: Date,
): Result<Cart, Refusal<LineCode>> {
  const lines = [...cart.lines];
  for (const [index, { variantId, quantity }] of added.entries()) {
    const position = lines.findIndex((line) => line.variantId === variantId);
    const line = lines[position] ?? { id: newId(), variantId, quantity: 0 };
    const total = line.quantity + quantity;
    if (!isQuantity(quantity, 1) || !isQuantity(total, 1)) return invalidQuantity(index);
    if (position < 0) lines.push({ ...line, quantity });
    else lines[position] = { ...line, quantity: total };
  }
  if (lines.length > MAX_LINES) return refuse('TOO_MANY_LINES', `A cart has at most ${MAX_LINES} lines.`, ['lines']);
  return ok(changed(cart, lines, at));
}

export interface LineChange {
  readonly lineId: string;
  readonly quantity: number;
}

/** Sets quantities; zero removes. */
export function updateLines(cart: Cart, changes: readonly LineChange[], at: Date): Result<Cart, Refusal<LineCode>> {
  const wanted = new Map(changes.map(({ lineId, quantity }) => [lineId, quantity]));
  const bad = changes.findIndex(({ quantity }) => !isQuantity(quantity, 0));
  if (bad >= 0) return invalidQuantity(bad);
  const unknown = changes.findIndex(({ lineId }) => !cart.lines.some(({ id }) => id === lineId));
  if (unknown >= 0) return lineNotFound(['lines', String(unknown), 'lineId']);
  const lines = cart.lines.map((line) => ({ ...line, quantity: wanted.get(line.id) ?? line.quantity }));
  return ok(
    changed(
      cart,
      lines.filter(({ quantity }) => quantity > 0),
      at,
    ),
  );
}

export function removeLines(cart: Cart, lineIds: readonly string[], at: Date): Result<Cart, Refusal<LineCode>> {
  const unknown = lineIds.findIndex((lineId) => !cart.lines.some(({ id }) => id === lineId));
  if (unknown >= 0) return lineNotFound(['lineIds', String(unknown)]);
  return ok(
    changed(
      cart,
      cart.lines.filter(({ id }) => !lineIds.includes(id)),
      at,
    ),
  );
}

const lineNotFound = (field: readonly string[]) =>
  refuse('LINE_NOT_FOUND', 'There is no such line in the cart.', field);

/** Moves a guest's lines into a customer's cart. Quantities are summed up to what a line may hold. */
export function merge(source: Cart, target: Cart, newId: () => string, at: Date): { source: Cart; target: Cart } {
  const sums = new Map(target.lines.map((line) => [line.variantId, line]));
  for (const { variantId, quantity } of source.lines) {
    const line = sums.get(variantId) ?? { id: newId(), variantId, quantity: 0 };
    sums.set(variantId, { ...line, quantity: Math.min(line.quantity + quantity, MAX_QUANTITY) });
  }
  return {
    source: { ...changed(source, [], at), status: 'MERGED', mergedInto: target.id },
    target: changed(target, [...sums.values()].slice(0, MAX_LINES), at),
  };
}

/**
 * An order took this cart. At the version that was ordered it closes; if the buyer went on shopping meanwhile, it loses
 * what was bought and keeps the rest.
 */
export function afterOrder(cart: Cart, version: number, ordered: readonly LineInput[], at: Date): Cart {
  if (cart.version === version) return { ...cart, status: 'PLACED', updatedAt: at };
  const bought = new Map(ordered.map(({ variantId, quantity }) => [variantId, quantity]));
  const lines = cart.lines.map((line) => ({ ...line, quantity: line.quantity - (bought.get(line.variantId) ?? 0) }));
  return changed(
    cart,
    lines.filter(({ quantity }) => quantity > 0),
    at,
  );
}
