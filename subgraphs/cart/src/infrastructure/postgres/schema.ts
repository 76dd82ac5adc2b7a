import { inboxTables } from '@feira/platform/postgres';
import { sql } from 'drizzle-orm';
import { check, index, integer, pgSchema, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

export const cartSchema = pgSchema('cart');

export const carts = cartSchema.table(
  'carts',
  {
    id: uuid().primaryKey(),
    customerId: uuid('customer_id'),
    status: text({ enum: ['ACTIVE', 'MERGED', 'PLACED'] }).notNull(),
    mergedInto: uuid('merged_into'),
    version: integer().notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [
    uniqueIndex('carts_one_active')
      .on(table.customerId)
      .where(sql`${table.status} = 'ACTIVE'`),
    /** For the retention of carts that nobody came back to. */
    index('carts_updated_idx').on(table.status, table.updatedAt),
  ],
);

export const cartLines = cartSchema.table(
  'cart_lines',
  {
    id: uuid().primaryKey(),
    cartId: uuid('cart_id')
      .notNull()
      .references(() => carts.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    variantId: uuid('variant_id').notNull(),
    quantity: integer().notNull(),
  },
  (table) => [
    uniqueIndex('cart_lines_variant').on(table.cartId, table.variantId),
    check('cart_lines_quantity', sql`${table.quantity} between 1 and 999`),
  ],
);

export const inbox = inboxTables(cartSchema);
/** By name, so that drizzle-kit sees them. */
export const { handled: inboxHandled, sequences: inboxSequences, parked: inboxParked } = inbox;
