import { LOCALES, type Translations } from '@feira/kernel';
import { inboxTables, outboxTable } from '@feira/platform/postgres';
import { sql, type SQL } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import type { ShelfText } from '../../domain/category.ts';
import { PRODUCT_STATUSES, type Attribute, type Image, type VariantText } from '../../domain/product.ts';
import { MOVEMENT_KINDS } from '../../domain/stock.ts';

export const catalogSchema = pgSchema('catalog');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const minor = (name: string) => bigint(name, { mode: 'bigint' });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const categories = catalogSchema.table(
  'categories',
  {
    position: bigserial({ mode: 'bigint' }).notNull(),
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    description: text().notNull(),
    translations: jsonb().$type<Translations<ShelfText>>().notNull().default({}),
    parentId: uuid('parent_id').references((): AnyPgColumn => categories.id),
  },
  (table) => [index('categories_parent_idx').on(table.parentId)],
);

export const products = catalogSchema.table(
  'products',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique('products_slug_key'),
    status: text({ enum: PRODUCT_STATUSES }).notNull(),
    images: jsonb().$type<readonly Image[]>().notNull(),
    /** The lowest price of the variants: what lists are sorted and filtered by. */
    minPrice: minor('min_price').notNull(),
    version: integer().notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('products_newest_idx').on(table.status, table.id),
    index('products_price_idx').on(table.status, table.minPrice, table.id),
  ],
);

/** A row for each language of the shop, so that searching, sorting and counting know one language and no fallback. */
export const productTexts = catalogSchema.table(
  'product_texts',
  {
    productId: uuid('product_id')
      .notNull()
      .references(() => products.id),
    locale: text({ enum: LOCALES }).notNull(),
    /** False where the texts are the first language's, standing in. */
    translated: boolean().notNull(),
    name: text().notNull(),
    description: text().notNull(),
    attributes: jsonb().$type<readonly Attribute[]>().notNull(),
    /** Normalised name and text, so that accents and case do not matter. */
    searchName: text('search_name').notNull(),
    searchText: text('search_text').notNull(),
    search: tsvector()
      .notNull()
      .generatedAlwaysAs(
        (): SQL =>
          sql`setweight(to_tsvector('simple', "search_name"), 'A') || setweight(to_tsvector('simple', "search_text"), 'B')`,
      ),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.locale] }),
    index('product_texts_name_idx').on(table.locale, table.searchName, table.productId),
    /** By bytes, so that the beginning of a name is a range whatever the database's collation. */
    index('product_texts_prefix_idx').on(table.locale, table.searchName.op('text_pattern_ops')),
    index('product_texts_typo_idx').using('gin', table.searchName.op('gin_trgm_ops')),
    index('product_texts_search_idx').using('gin', table.search),
    index('product_texts_attributes_idx').using('gin', sql`${table.attributes} jsonb_path_ops`),
  ],
);

export const productCategories = catalogSchema.table(
  'product_categories',
  {
    productId: uuid('product_id')
      .notNull()
      .references(() => products.id),
    categoryId: uuid('category_id')
      .notNull()
      .references(() => categories.id),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.categoryId] }),
    index('product_categories_category_idx').on(table.categoryId, table.productId),
  ],
);

export const collections = catalogSchema.table('collections', {
  position: bigserial({ mode: 'bigint' }).notNull(),
  id: uuid().primaryKey(),
  slug: text().notNull().unique('collections_slug_key'),
  name: text().notNull(),
  description: text().notNull(),
  translations: jsonb().$type<Translations<ShelfText>>().notNull(),
});

export const collectionProducts = catalogSchema.table(
  'collection_products',
  {
    collectionId: uuid('collection_id')
      .notNull()
      .references(() => collections.id, { onDelete: 'cascade' }),
    productId: uuid('product_id')
      .notNull()
      .references(() => products.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collectionId, table.productId] }),
    index('collection_products_product_idx').on(table.productId),
  ],
);

export const variants = catalogSchema.table(
  'variants',
  {
    id: uuid().primaryKey(),
    productId: uuid('product_id')
      .notNull()
      .references(() => products.id),
    position: integer().notNull(),
    sku: text().notNull().unique('variants_sku_key'),
    name: text().notNull(),
    options: jsonb().$type<readonly Attribute[]>().notNull(),
    translations: jsonb().$type<Translations<VariantText>>().notNull().default({}),
    price: minor('price').notNull(),
    compareAtPrice: minor('compare_at_price'),
    /** Pieces in the house, reserved ones included. */
    onHand: integer('on_hand').notNull(),
    reserved: integer().notNull().default(0),
  },
  (table) => [
    index('variants_product_idx').on(table.productId, table.position),
    index('variants_sku_prefix_idx').on(sql`lower(${table.sku}) text_pattern_ops`),
    index('variants_in_stock_idx')
      .on(table.productId)
      .where(sql`${table.onHand} > ${table.reserved}`),
    index('variants_available_idx').on(sql`(${table.onHand} - ${table.reserved})`, table.id),
    /** R48: whatever the code does, nothing is sold that is not there. */
    check('variants_stock', sql`${table.reserved} >= 0 and ${table.onHand} >= ${table.reserved}`),
    check('variants_price', sql`${table.price} >= 0`),
  ],
);

export const reservations = catalogSchema.table(
  'reservations',
  {
    orderId: uuid('order_id').primaryKey(),
    status: text({ enum: ['ACTIVE', 'COMMITTED', 'RELEASED'] }).notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('reservations_overdue_idx')
      .on(table.expiresAt)
      .where(sql`${table.status} = 'ACTIVE'`),
  ],
);

export const reservationLines = catalogSchema.table(
  'reservation_lines',
  {
    orderId: uuid('order_id')
      .notNull()
      .references(() => reservations.orderId),
    variantId: uuid('variant_id')
      .notNull()
      .references(() => variants.id),
    quantity: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.variantId] })],
);

/** Explains every unit: `onHand` and `reserved` are the sums of their deltas. */
export const stockLedger = catalogSchema.table(
  'stock_ledger',
  {
    position: bigserial({ mode: 'bigint' }).primaryKey(),
    variantId: uuid('variant_id').notNull(),
    orderId: uuid('order_id'),
    kind: text({ enum: MOVEMENT_KINDS }).notNull(),
    onHandDelta: integer('on_hand_delta').notNull(),
    reservedDelta: integer('reserved_delta').notNull(),
    /** Null where an order says enough, and in rows from before there was one. */
    reason: text(),
    actor: text(),
    at: moment('at').notNull(),
  },
  (table) => [index('stock_ledger_variant_idx').on(table.variantId, table.position)],
);

export const outbox = outboxTable(catalogSchema);
export const inbox = inboxTables(catalogSchema);
/** By name, so that drizzle-kit sees them. */
export const { handled: inboxHandled, sequences: inboxSequences, parked: inboxParked } = inbox;
