import { denied, isId, ok, refuse, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import { stockLines, type StockLine } from '../domain/reservation.ts';
import type { Deps } from './ports.ts';

export const RESERVE_STOCK = 'stock:reserve';

export type ReserveCode = AccessCode | 'INVALID_QUANTITY' | 'OUT_OF_STOCK' | 'VARIANT_NOT_FOUND' | 'RESERVATION_CLOSED';

export interface ReserveInput {
  readonly orderId: string;
  readonly lines: readonly StockLine[];
  readonly expiresAt: Date;
}

/** Holds stock for an order: all lines or none. Idempotent by order; a reservation that was released stays closed. */
export const makeReserveStock =
  (deps: Deps) =>
  async (viewer: Viewer, input: ReserveInput): Promise<Result<void, Refusal<ReserveCode>>> => {
    if (!viewer.can(RESERVE_STOCK)) return denied(viewer);
    const lines = stockLines(input.lines);
    if (!lines.ok) return lines;
    const malformed = input.lines.findIndex(({ variantId }) => !isId(variantId));
    if (malformed >= 0) return unknownVariant(malformed);
    return deps.unitOfWork.run<undefined, Refusal<ReserveCode>>(async ({ stock }) => {
      const { orderId, expiresAt } = input;
      const reservation = await stock.claim(orderId, expiresAt);
      if (reservation.status === 'RELEASED')
        return refuse('RESERVATION_CLOSED', 'This reservation has been given back.');
      if (!reservation.isNew) return ok(undefined);
      const { short, unknown } = await stock.reserve(lines.value);
      const at = (id = ''): number => input.lines.findIndex(({ variantId }) => variantId === id);
      if (unknown.length > 0) return unknownVariant(at(unknown[0]));
      if (short.length > 0) {
        return refuse('OUT_OF_STOCK', 'There is not enough of this any more.', ['lines', String(at(short[0]))]);
      }
      await Promise.all([
        stock.insertLines(orderId, lines.value),
        stock.note('RESERVED', orderId, lines.value, deps.clock()),
      ]);
      return ok(undefined);
    });
  };

const unknownVariant = (index: number) =>
  refuse('VARIANT_NOT_FOUND', 'There is no such variant.', ['lines', String(index)]);
