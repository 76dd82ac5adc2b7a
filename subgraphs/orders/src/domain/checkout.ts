import { isId, ok, refuse, type Refusal, type Result } from '@feira/kernel';
import type { PaymentProvider } from './payment.ts';
import type { ShippingAddress } from './order.ts';

/** What a buyer asks for. */
export interface CheckoutInput {
  readonly cartId: string;
  readonly email: string | null;
  readonly shippingAddress: ShippingAddress;
  readonly expectedTotal: string | null;
  readonly paymentProvider: PaymentProvider;
  readonly idempotencyKey: string;
}

export type CheckoutInputCode = 'CART_NOT_FOUND' | 'INVALID_EMAIL' | 'INVALID_ADDRESS' | 'INVALID_IDEMPOTENCY_KEY';

/** The saga's own row. It is the idempotency record: one for each caller and key. */
export interface Checkout {
  readonly id: string;
  readonly scope: string;
  readonly key: string;
  readonly inputHash: string;
  readonly orderId: string;
  readonly orderToken: string;
  readonly status: 'STARTED' | 'PLACED' | 'REFUSED';
  readonly refusal: Refusal | null;
  /** Who works on it, and until when nobody else may. */
  readonly leaseOwner: string;
  readonly leaseUntil: Date;
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

export const normaliseEmail = (email: string): string => email.trim().toLowerCase();
export const isEmail = (email: string): boolean => email.length <= 254 && EMAIL.test(email);

/** Checks what can be told from the input alone. */
export function checkInput(input: CheckoutInput): Result<CheckoutInput, Refusal<CheckoutInputCode>> {
  const { cartId, email, shippingAddress, idempotencyKey } = input;
  if (idempotencyKey.length < 1 || idempotencyKey.length > 255) {
    return refuse('INVALID_IDEMPOTENCY_KEY', 'An idempotency key has 1 to 255 characters.', ['idempotencyKey']);
  }
  if (!isId(cartId)) return refuse('CART_NOT_FOUND', 'There is no such cart.', ['cartId']);
  if (email !== null && !isEmail(email)) return refuse('INVALID_EMAIL', 'This is not an e-mail address.', ['email']);
  const bad = badPart(shippingAddress);
  if (bad) return refuse('INVALID_ADDRESS', 'Fill in this part of the address.', ['shippingAddress', bad]);
  return ok(input);
}

const REQUIRED = ['name', 'line1', 'city', 'postalCode'] as const;
const MAX_LENGTH = 200;

function badPart(address: ShippingAddress): string | undefined {
  const empty = REQUIRED.find((part) => address[part].trim() === '');
  if (empty) return empty;
  return Object.entries(address).find(([, value]: [string, string | null]) => (value?.length ?? 0) > MAX_LENGTH)?.[0];
}
