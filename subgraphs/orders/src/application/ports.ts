import type { Clock, Money, NewId, Page, PageRequest, Refusal, Result, UnitOfWork } from '@feira/kernel';
import type { Checkout } from '../domain/checkout.ts';
import type { HistoryEntry, Order, Transition } from '../domain/order.ts';
import type { OrderStatus } from '../domain/order-status.ts';
import type {
  DeclineCode,
  Payment,
  PaymentAttempt,
  PaymentOutcome,
  PaymentProvider,
  ProviderEvent,
} from '../domain/payment.ts';

/** A cart as it is about to be ordered. */
export interface CheckoutCart {
  readonly version: number;
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
}

/** The cart subgraph, asked as a service. Throws when it cannot be asked. */
export interface Carts {
  /** Null for unknown, foreign, merged and placed carts. `customerId` is null for a guest. */
  forCheckout(cartId: string, customerId: string | null): Promise<CheckoutCart | null>;
}

/** What a variant costs now, and whether it may be sold. */
export interface Quote {
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly name: string;
  readonly unitPrice: Money;
  readonly sellable: boolean;
}

export interface Reservation {
  readonly orderId: string;
  readonly lines: CheckoutCart['lines'];
  readonly expiresAt: Date;
}

export type ReserveCode = 'OUT_OF_STOCK' | 'RESERVATION_CLOSED';

/** The catalog subgraph, asked as a service. Throws when it cannot be asked, and then nobody knows whether it acted. */
export interface Catalog {
  /** One batch; variants that do not exist are absent. */
  quote(variantIds: readonly string[]): Promise<ReadonlyMap<string, Quote>>;
  /** All lines or none; idempotent by order. */
  reserve(reservation: Reservation): Promise<Result<void, Refusal<ReserveCode>>>;
  /** Idempotent by order, and good before the reservation has arrived. */
  release(orderId: string): Promise<void>;
}

/** The auth subgraph, asked as a service. */
export interface Customers {
  emailOf(customerId: string): Promise<string | null>;
}

/** What happened to an account, as auth tells it. */
export interface AccountChange {
  readonly id: string;
  readonly kind: 'EMAIL_VERIFIED' | 'DELETED';
  readonly userId: string;
  readonly email: string | null;
}

/** Auth's list of changes that orders has not acted upon yet. */
export interface Accounts {
  /** Oldest first, a batch. */
  changes(): Promise<AccountChange[]>;
  done(ids: readonly string[]): Promise<void>;
}

/** Whose orders are whose. */
export interface CustomerStore {
  /** Gives orders that a guest placed with this address to a customer. */
  claim(customerId: string, email: string): Promise<void>;
  forget(customerId: string, at: Date): Promise<void>;
  /** Takes what is personal out of orders of forgotten customers that are done with; answers how many. */
  eraseForgotten(): Promise<number>;
}

/** The provider that charges test cards. Idempotent by attempt, like a real one under its key. */
export interface SandboxProvider {
  charge(attempt: PaymentAttempt, card: string): Result<PaymentOutcome, Refusal<'INVALID_CARD'>>;
}

export interface CheckoutStore {
  /** Inserts the row unless the scope and key are taken; answers the row that is there. */
  claim(checkout: Checkout, at: Date): Promise<Checkout>;
  /** Takes over a STARTED row whose lease has run out; false when somebody else was faster. */
  takeOver(id: string, owner: string, now: Date, until: Date): Promise<boolean>;
  /** STARTED → PLACED, for the owner only; false when the row is not the owner's any more. */
  markPlaced(id: string, owner: string): Promise<boolean>;
  /** STARTED → REFUSED, for the owner only. */
  markRefused(id: string, owner: string, refusal: Refusal): Promise<void>;
  /** Ends the owner's lease, so that a retry need not wait for it. */
  endLease(id: string, owner: string, now: Date): Promise<void>;
  /** STARTED rows whose lease ran out before `before`, oldest first. */
  abandoned(before: Date, limit: number): Promise<Checkout[]>;
}

export interface OrderStore {
  /** The next order number; taken in the placing transaction, so that a refused buyer burns none. */
  nextNumber(): Promise<string>;
  /** False when the cart, at this version, has a live order already. */
  insert(transition: Transition): Promise<boolean>;
  /** The order under its row lock. */
  lock(id: string): Promise<Order | undefined>;
  /** Stores what was decided about a locked order. */
  save(transition: Transition): Promise<void>;
}

export interface PaymentStore {
  openAttempt(attempt: PaymentAttempt): Promise<void>;
  /** The order's OPEN attempt. */
  current(orderId: string): Promise<PaymentAttempt | undefined>;
  attempt(id: string): Promise<PaymentAttempt | undefined>;
  setStatus(id: string, status: PaymentAttempt['status'], outcome?: PaymentOutcome): Promise<void>;
  /** Keeps the provider's word; the same event twice is one row. */
  record(event: ProviderEvent, at: Date): Promise<void>;
  /** The event under its row lock, unless it has been settled. */
  lockUnsettled(provider: PaymentProvider, eventId: string): Promise<ProviderEvent | undefined>;
  markSettled(event: ProviderEvent, at: Date): Promise<void>;
  /** One row for each movement of money; once per attempt and kind. */
  book(entry: LedgerEntry): Promise<void>;
}

export interface LedgerEntry {
  readonly id: string;
  readonly orderId: string;
  readonly attemptId: string;
  readonly kind: 'CAPTURE' | 'REFUND';
  readonly amount: Money;
  readonly at: Date;
}

/** Everything that one transaction may touch. Saving a transition appends its event to the outbox. */
export interface Stores {
  readonly checkouts: CheckoutStore;
  readonly orders: OrderStore;
  readonly payments: PaymentStore;
  readonly customers: CustomerStore;
}

export interface OrderFilter {
  readonly status?: OrderStatus;
  readonly customerId?: string;
}

/** Reads outside of any transaction. */
export interface OrderReader {
  byIds(ids: readonly string[]): Promise<Order[]>;
  byNumber(number: string): Promise<Order | undefined>;
  byToken(token: string): Promise<Order | undefined>;
  /** Newest first; the cursor key is `[id]`. */
  page(filter: OrderFilter, request: PageRequest): Promise<Page<Order>>;
  count(filter: OrderFilter): Promise<number>;
  histories(orderIds: readonly string[]): Promise<ReadonlyMap<string, readonly HistoryEntry[]>>;
  payments(orderIds: readonly string[]): Promise<ReadonlyMap<string, Payment>>;
  /** Ids of PENDING orders past their expiry, oldest first. */
  expired(now: Date, limit: number): Promise<string[]>;
  /** Provider events that nobody has settled, recorded before `before`, oldest first. */
  unsettled(before: Date, limit: number): Promise<Pick<ProviderEvent, 'provider' | 'eventId' | 'orderId'>[]>;
}

/** What every use case is handed. */
export interface Deps {
  readonly unitOfWork: UnitOfWork<Stores>;
  readonly reader: OrderReader;
  readonly carts: Carts;
  readonly catalog: Catalog;
  readonly customers: Customers;
  readonly accounts: Accounts;
  readonly sandbox: SandboxProvider;
  /** Which providers may be chosen; production leaves the sandbox out. */
  readonly providers: ReadonlySet<PaymentProvider>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly newToken: () => string;
  /** SHA-256 in hex. */
  readonly hash: (text: string) => string;
  readonly currency: string;
}

export type { DeclineCode };
