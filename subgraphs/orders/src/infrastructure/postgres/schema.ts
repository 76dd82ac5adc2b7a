import type { Refusal } from '@feira/kernel';
import { inboxTables, outboxTable } from '@feira/platform/postgres';
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ShippingAddress } from '../../domain/order.ts';
import { ORDER_STATUSES } from '../../domain/order-status.ts';
import { PAYMENT_PROVIDERS, type PaymentOutcome } from '../../domain/payment.ts';

export const ordersSchema = pgSchema('orders');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const minor = (name: string) => bigint(name, { mode: 'bigint' });

export const checkouts = ordersSchema.table(
  'checkouts',
  {
    id: uuid().primaryKey(),
    scope: text().notNull(),
    key: text().notNull(),
    inputHash: text('input_hash').notNull(),
    orderId: uuid('order_id').notNull(),
    orderToken: text('order_token').notNull(),
    status: text({ enum: ['STARTED', 'PLACED', 'REFUSED'] }).notNull(),
    refusal: jsonb().$type<Refusal>(),
    leaseOwner: uuid('lease_owner').notNull(),
    leaseUntil: moment('lease_until').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('checkouts_scope_key').on(table.scope, table.key),
    index('checkouts_abandoned_idx')
      .on(table.leaseUntil)
      .where(sql`${table.status} = 'STARTED'`),
  ],
);

/** One row: the next order number. A locked counter and not a sequence, because numbers must have no gaps. */
export const orderNumbers = ordersSchema.table('order_numbers', {
  id: integer().primaryKey(),
  last: minor('last').notNull(),
});

export const orders = ordersSchema.table(
  'orders',
  {
    id: uuid().primaryKey(),
    number: text().notNull().unique(),
    token: text().notNull().unique(),
    status: text({ enum: ORDER_STATUSES }).notNull(),
    customerId: uuid('customer_id'),
    email: text().notNull(),
    cartId: uuid('cart_id').notNull(),
    cartVersion: integer('cart_version').notNull(),
    currency: text().notNull(),
    subtotal: minor('subtotal').notNull(),
    shipping: minor('shipping').notNull(),
    tax: minor('tax').notNull(),
    total: minor('total').notNull(),
    shippingAddress: jsonb('shipping_address').$type<ShippingAddress>().notNull(),
    sequence: integer().notNull(),
    placedAt: moment('placed_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    /** R49: one live order for each version of a cart. */
    uniqueIndex('orders_live_cart')
      .on(table.cartId, table.cartVersion)
      .where(sql`${table.status} <> 'CANCELLED'`),
    index('orders_customer_idx').on(table.customerId, table.id.desc()),
    /** Orders of guests, to be claimed by whoever verifies the address. */
    index('orders_guest_email_idx')
      .on(table.email)
      .where(sql`${table.customerId} is null`),
    index('orders_status_idx').on(table.status, table.id.desc()),
    index('orders_expiry_idx')
      .on(table.expiresAt)
      .where(sql`${table.status} = 'PENDING'`),
    check('orders_total_adds_up', sql`${table.total} = ${table.subtotal} + ${table.shipping} + ${table.tax}`),
  ],
);

export const orderLines = ordersSchema.table(
  'order_lines',
  {
    id: uuid().primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    position: integer().notNull(),
    productId: uuid('product_id').notNull(),
    variantId: uuid('variant_id').notNull(),
    sku: text().notNull(),
    name: text().notNull(),
    quantity: integer().notNull(),
    unitPrice: minor('unit_price').notNull(),
  },
  (table) => [
    uniqueIndex('order_lines_order_position').on(table.orderId, table.position),
    check('order_lines_quantity', sql`${table.quantity} > 0`),
  ],
);

export const orderHistory = ordersSchema.table(
  'order_history',
  {
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    /** The order's event that goes with this entry. */
    sequence: integer().notNull(),
    status: text({ enum: ORDER_STATUSES }).notNull(),
    at: moment('at').notNull(),
    actor: text().notNull(),
    note: text(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.sequence] })],
);

export const paymentAttempts = ordersSchema.table(
  'payment_attempts',
  {
    position: bigserial({ mode: 'bigint' }).notNull(),
    id: uuid().primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.id),
    provider: text({ enum: PAYMENT_PROVIDERS }).notNull(),
    status: text({ enum: ['OPEN', 'DECLINED', 'PAID', 'CLOSED'] }).notNull(),
    amount: minor('amount').notNull(),
    currency: text().notNull(),
    outcome: jsonb(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('payment_attempts_order_idx').on(table.orderId, table.position.desc()),
    /** One active attempt. */
    uniqueIndex('payment_attempts_one_open')
      .on(table.orderId)
      .where(sql`${table.status} = 'OPEN'`),
  ],
);

/** JSON has no 64-bit integers: amounts are kept as text. */
export type StoredOutcome = PaymentOutcome extends infer O
  ? O extends { amount: unknown }
    ? Omit<O, 'amount'> & { amount: { minor: string; currency: string } }
    : O
  : never;

export const providerEvents = ordersSchema.table(
  'provider_events',
  {
    provider: text({ enum: PAYMENT_PROVIDERS }).notNull(),
    eventId: text('event_id').notNull(),
    attemptId: uuid('attempt_id').notNull(),
    orderId: uuid('order_id').notNull(),
    outcome: jsonb().$type<StoredOutcome>().notNull(),
    recordedAt: moment('recorded_at').notNull(),
    settledAt: moment('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.eventId] }),
    index('provider_events_unsettled_idx')
      .on(table.recordedAt)
      .where(sql`${table.settledAt} is null`),
  ],
);

export const paymentLedger = ordersSchema.table(
  'payment_ledger',
  {
    id: uuid().primaryKey(),
    orderId: uuid('order_id').notNull(),
    attemptId: uuid('attempt_id').notNull(),
    kind: text({ enum: ['CAPTURE', 'REFUND'] }).notNull(),
    amount: minor('amount').notNull(),
    currency: text().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    uniqueIndex('payment_ledger_once').on(table.attemptId, table.kind),
    index('payment_ledger_order_idx').on(table.orderId),
    check('payment_ledger_amount', sql`${table.amount} >= 0`),
  ],
);

/** Accounts that are deleted: what is personal leaves each of their orders once it is done with. */
export const forgottenCustomers = ordersSchema.table('forgotten_customers', {
  customerId: uuid('customer_id').primaryKey(),
  at: moment('at').notNull(),
});

export const outbox = outboxTable(ordersSchema);
export const inbox = inboxTables(ordersSchema);
/** By name, so that drizzle-kit sees them. */
export const { handled: inboxHandled, sequences: inboxSequences, parked: inboxParked } = inbox;
