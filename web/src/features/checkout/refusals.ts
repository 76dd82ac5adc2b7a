import { fieldOf, type FieldErrors } from './checkout-fields';

/** The refusals that are about the order as a whole, each with a sentence of its own. */
const REFUSALS = [
  'PRICE_CHANGED',
  'OUT_OF_STOCK',
  'VARIANT_UNAVAILABLE',
  'EMPTY_CART',
  'CART_NOT_FOUND',
  'CART_ALREADY_ORDERED',
  'IN_PROGRESS',
  'PROVIDER_UNAVAILABLE',
  'UNAVAILABLE',
] as const;

export type CheckoutRefusal = (typeof REFUSALS)[number] | 'EXPIRED' | 'OTHER';

/** The attempt is over, and the next one needs a key of its own: to the shopper they are one thing. */
const EXPIRED: ReadonlySet<string> = new Set([
  'RESERVATION_CLOSED',
  'CHECKOUT_EXPIRED',
  'IDEMPOTENCY_KEY_REUSED',
  'INVALID_IDEMPOTENCY_KEY',
]);

export interface CheckoutProblems {
  readonly errors: FieldErrors;
  readonly refusal?: CheckoutRefusal;
}

/** A refusal of the graph: at its field where it has one, else of the whole. */
export function problemOf(error: {
  readonly code: string;
  readonly field?: readonly string[] | null;
}): CheckoutProblems {
  const field = fieldOf(error.field);
  switch (error.code) {
    case 'EMAIL_REQUIRED':
      return { errors: { email: 'REQUIRED_email' } };
    case 'INVALID_EMAIL':
      return { errors: { email: 'INVALID_EMAIL' } };
    case 'INVALID_ADDRESS':
      return field ? { errors: { [field]: 'INVALID' } } : { errors: {}, refusal: 'OTHER' };
    default:
      return { errors: {}, refusal: refusalOf(error.code) };
  }
}

function refusalOf(code: string): CheckoutRefusal {
  if (EXPIRED.has(code)) return 'EXPIRED';
  return REFUSALS.find((known) => known === code) ?? 'OTHER';
}

/** Whether the next try is the same intent: what is under way, or may have happened, must be asked for by its own key. */
export const keepsKey = ({ refusal }: CheckoutProblems): boolean =>
  refusal === 'IN_PROGRESS' || refusal === 'UNAVAILABLE';
