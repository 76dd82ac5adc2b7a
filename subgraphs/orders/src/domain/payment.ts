import type { Money } from '@feira/kernel';

export const PAYMENT_PROVIDERS = ['SANDBOX', 'STRIPE', 'PAYPAL'] as const;
export type PaymentProvider = (typeof PAYMENT_PROVIDERS)[number];

/** One try at being paid. At most one attempt of an order is OPEN. */
export interface PaymentAttempt {
  readonly id: string;
  readonly orderId: string;
  readonly provider: PaymentProvider;
  readonly status: 'OPEN' | 'DECLINED' | 'PAID' | 'CLOSED';
  readonly amount: Money;
  readonly createdAt: Date;
}

/** What a provider says became of an attempt. */
export type PaymentOutcome =
  | { readonly kind: 'paid'; readonly amount: Money; readonly method: string; readonly reference: string }
  | { readonly kind: 'declined'; readonly code: DeclineCode; readonly method: string };

export type DeclineCode = 'CARD_DECLINED' | 'INSUFFICIENT_FUNDS';

/** A provider's word, kept before it is acted on, so that a crash in between loses nothing. */
export interface ProviderEvent {
  readonly provider: PaymentProvider;
  /** The provider's own id: the same event twice is one row. */
  readonly eventId: string;
  readonly attemptId: string;
  readonly orderId: string;
  readonly outcome: PaymentOutcome;
}

/** The payment of an order as people see it: its latest attempt, and what went back. */
export interface Payment {
  readonly provider: PaymentProvider;
  readonly method: string | null;
  readonly status: 'PENDING' | 'DECLINED' | 'PAID' | 'CANCELLED' | 'REFUNDED';
  readonly amount: Money;
  readonly refunded: Money;
  readonly reference: string | null;
}
