import { ok, refuse, type Refusal, type Result } from '@feira/kernel';

export interface StockLine {
  readonly variantId: string;
  readonly quantity: number;
}

export interface Reservation {
  readonly orderId: string;
  /** RELEASED before it was ever ACTIVE when the release overtook the reservation: it then bars it. */
  readonly status: 'ACTIVE' | 'COMMITTED' | 'RELEASED';
  readonly expiresAt: Date;
}

const MAX_QUANTITY = 1_000_000;

/** Duplicate variants summed, in id order, so that two orders lock rows in one order (R54). */
export function stockLines(lines: readonly StockLine[]): Result<StockLine[], Refusal<'INVALID_QUANTITY'>> {
  const sums = new Map<string, number>();
  for (const { variantId, quantity } of lines) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
  const bad = lines.findIndex(({ quantity }) => !Number.isInteger(quantity) || quantity < 1 || quantity > MAX_QUANTITY);
  if (bad >= 0 || lines.length === 0) {
    return refuse('INVALID_QUANTITY', 'A quantity is a positive whole number.', ['lines', String(Math.max(bad, 0))]);
  }
  return ok(
    [...sums]
      .map(([variantId, quantity]) => ({ variantId, quantity }))
      .sort((a, b) => (a.variantId < b.variantId ? -1 : 1)),
  );
}
