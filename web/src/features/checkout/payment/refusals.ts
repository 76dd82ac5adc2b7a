/** Why a payment or a cancellation did not go through; each has a sentence in the messages of orders. */
const REFUSALS = [
  'CARD_DECLINED',
  'INSUFFICIENT_FUNDS',
  'INVALID_CARD',
  'INVALID_STATUS',
  'ORDER_NOT_FOUND',
  'PROVIDER_UNAVAILABLE',
  'SIGN_IN_AGAIN',
  'UNAVAILABLE',
] as const;

export type PaymentRefusal = (typeof REFUSALS)[number] | 'OTHER';

export const paymentRefusal = (code: string | undefined): PaymentRefusal =>
  REFUSALS.find((known) => known === code) ?? 'OTHER';
