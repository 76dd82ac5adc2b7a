import { index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { TOKEN_PURPOSES } from '../../../domain/one-time-token.ts';
import { users } from './accounts.ts';
import { authSchema, moment } from './columns.ts';

/** One sign-in; all its tokens die with it. Its id is the tokens' `sid`. */
export const sessions = authSchema.table(
  'sessions',
  {
    id: uuid().primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    userAgent: text('user_agent'),
    address: text(),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** When a second factor was shown, if one was. */
    strongSince: moment('strong_since'),
    endedAt: moment('ended_at'),
  },
  (table) => [index('sessions_user_idx').on(table.userId, table.id), index('sessions_expiry_idx').on(table.expiresAt)],
);

export const refreshTokens = authSchema.table(
  'refresh_tokens',
  {
    hash: text().primaryKey(),
    familyId: uuid('family_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
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

/** Secrets that were sent by mail or stand between the two steps of a login, as SHA-256; a row is good for one use. */
export const oneTimeTokens = authSchema.table(
  'one_time_tokens',
  {
    hash: text().primaryKey(),
    purpose: text({ enum: TOKEN_PURPOSES }).notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The address that it was sent to. */
    email: text().notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('one_time_tokens_user_idx').on(table.userId, table.purpose),
    index('one_time_tokens_expiry_idx').on(table.expiresAt),
  ],
);

export const totps = authSchema.table('totps', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** Sealed: whoever reads the table can make no codes. */
  secret: text().notNull(),
  confirmedAt: moment('confirmed_at'),
  /** The time step of the last code that was taken, so that none is taken twice. */
  lastStep: integer('last_step').notNull().default(0),
});

export const recoveryCodes = authSchema.table(
  'recovery_codes',
  {
    hash: text().primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  (table) => [index('recovery_codes_user_idx').on(table.userId)],
);

/** Integrators' machines. Secrets as SHA-256: they are 256 random bits, so a slow hash would add nothing. */
export const machineClients = authSchema.table('machine_clients', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  scopes: text().array().notNull(),
  secretHash: text('secret_hash').notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: moment('created_at').notNull(),
  rotatedAt: moment('rotated_at'),
  lastUsedAt: moment('last_used_at'),
  revokedAt: moment('revoked_at'),
});
