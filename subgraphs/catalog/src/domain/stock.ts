import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { MAX_STOCK } from './product-input.ts';

/** INITIAL at creation; RESERVED, RELEASED and COMMITTED by orders; ADJUSTED by people. */
export const MOVEMENT_KINDS = ['INITIAL', 'RESERVED', 'RELEASED', 'COMMITTED', 'ADJUSTED'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

export interface StockLevel {
  /** Pieces in the house, reserved ones included. */
  readonly onHand: number;
  readonly reserved: number;
}

/** Why stock is what it is: one row of the ledger. */
export interface StockMovement {
  readonly id: string;
  readonly variantId: string;
  readonly kind: MovementKind;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
  readonly orderId: string | null;
  /** Absent where an order moved the stock, and from before reasons and actors were noted. */
  readonly reason: string | null;
  readonly actor: string | null;
  readonly at: Date;
}

/** What somebody wants; one of `delta` and `setTo`. */
export interface Adjustment {
  /** Pieces that come or, below zero, go. */
  readonly delta: number | null;
  /** What shall be available afterwards; what is reserved stays so on top. */
  readonly setTo: number | null;
  /** What was available when somebody looked. */
  readonly expectedAvailable: number | null;
  readonly reason: string | null;
}

export type AdjustmentCode =
  'INVALID_ADJUSTMENT' | 'INVALID_STOCK' | 'INVALID_REASON' | 'STALE_VERSION' | 'OUT_OF_STOCK';

const MAX_REASON = 500;

/** By how much the pieces in the house change; 0 when they are as wanted already. */
export function deltaOf(level: StockLevel, adjustment: Adjustment): Result<number, Refusal<AdjustmentCode>> {
  const available = level.onHand - level.reserved;
  const { expectedAvailable } = adjustment;
  if (expectedAvailable !== null && expectedAvailable !== available) {
    return refuse('STALE_VERSION', `Stock has moved: ${available} are available now.`, ['expectedAvailable']);
  }
  const { field, target } = targetOf(available, adjustment);
  if (field === undefined) return refuse('INVALID_ADJUSTMENT', 'Say either delta or setTo.', ['delta']);
  if (field === 'setTo' && target < 0) return outOfRange(field);
  if (target < 0) return refuse('OUT_OF_STOCK', `Only ${available} are there that nobody has reserved.`, [field]);
  // Pieces that orders gave back may have led above the limit; down is always a way out.
  const inRange = target <= Math.max(MAX_STOCK, available);
  return Number.isInteger(target) && inRange ? ok(target - available) : outOfRange(field);
}

function targetOf(available: number, { delta, setTo }: Adjustment): { field?: 'delta' | 'setTo'; target: number } {
  if (delta !== null && setTo === null) return { field: 'delta', target: available + delta };
  if (setTo !== null && delta === null) return { field: 'setTo', target: setTo };
  return { target: available };
}

const outOfRange = (field: string) =>
  refuse('INVALID_STOCK', `Stock is a whole number from 0 to ${MAX_STOCK}.`, [field]);

/** A reason without margins; null when nothing is said. Control characters are no words, and the database refuses some. */
export function checkReason(text: string | null): Result<string | null, Refusal<'INVALID_REASON'>> {
  const reason = text?.trim() ?? '';
  if (reason.length <= MAX_REASON && !/\p{Cc}/u.test(reason)) return ok(reason === '' ? null : reason);
  return refuse('INVALID_REASON', `A reason is one line of at most ${MAX_REASON} characters.`, ['reason']);
}
