import { LOCALES } from '@feira/kernel';
import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ROLES } from '../../../domain/roles.ts';
import { authSchema, moment } from './columns.ts';

export const users = authSchema.table(
  'users',
  {
    id: uuid().primaryKey(),
    email: text().notNull().unique(),
    emailVerified: boolean('email_verified').notNull(),
    name: text().notNull(),
    role: text({ enum: ROLES }).notNull(),
    passwordHash: text('password_hash').notNull(),
    /** The language of their letters. */
    locale: text({ enum: LOCALES }).notNull().default('pt-BR'),
    phone: text(),
    /** CPF or CNPJ, digits and letters only. */
    taxId: text('tax_id'),
    disabledAt: moment('disabled_at'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('users_admins_idx')
      .on(table.id)
      .where(sql`${table.role} = 'ADMIN'`),
  ],
);

export const addresses = authSchema.table(
  'addresses',
  {
    id: uuid().primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    isDefault: boolean('is_default').notNull(),
    name: text().notNull(),
    line1: text().notNull(),
    line2: text(),
    city: text().notNull(),
    region: text(),
    postalCode: text('postal_code').notNull(),
    country: text().notNull(),
    phone: text(),
  },
  (table) => [
    index('addresses_user_idx').on(table.userId, table.id),
    uniqueIndex('addresses_one_default')
      .on(table.userId)
      .where(sql`${table.isDefault}`),
  ],
);

/** What happened, for good: a trigger refuses every UPDATE, DELETE and TRUNCATE (R80). Ids, never secrets. */
export const auditLog = authSchema.table(
  'audit_log',
  {
    id: uuid().primaryKey(),
    at: moment('at').notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    target: text(),
    outcome: text({ enum: ['OK', 'REFUSED', 'DENIED'] }).notNull(),
    reason: text(),
    before: jsonb(),
    after: jsonb(),
    address: text(),
    userAgent: text('user_agent'),
    requestId: text('request_id'),
  },
  (table) => [
    index('audit_log_target_idx').on(table.target, table.id),
    index('audit_log_actor_idx').on(table.actor, table.id),
  ],
);
