import { inboxTables } from '@feira/platform/postgres';
import { boolean, index, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ROLES } from '../../domain/roles.ts';

export const authSchema = pgSchema('auth');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const users = authSchema.table('users', {
  id: uuid().primaryKey(),
  email: text().notNull().unique(),
  emailVerified: boolean('email_verified').notNull(),
  name: text().notNull(),
  role: text({ enum: ROLES }).notNull(),
  passwordHash: text('password_hash').notNull(),
  createdAt: moment('created_at').notNull(),
});

export const refreshTokens = authSchema.table(
  'refresh_tokens',
  {
    hash: text().primaryKey(),
    familyId: uuid('family_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    index('refresh_tokens_family_idx').on(table.familyId),
    index('refresh_tokens_user_idx').on(table.userId),
    index('refresh_tokens_expiry_idx').on(table.expiresAt),
  ],
);

export const inbox = inboxTables(authSchema);
/** By name, so that drizzle-kit sees them. */
export const { handled: inboxHandled, sequences: inboxSequences, parked: inboxParked } = inbox;
