import { fileURLToPath } from 'node:url';
import type { Clock, NewId, UnitOfWork } from '@feira/kernel';
import { makeUnitOfWork, type Database } from '@feira/platform/postgres';
import type { AuditTrail, Stores, UserReader } from '../../application/ports.ts';
import { makeAccountChangeStore } from './account-change-store.ts';
import { makeAddressStore } from './address-store.ts';
import { makeAuditTrail } from './audit-log.ts';
import { makeClientStore } from './client-store.ts';
import { makeMailQueue } from './mail-queue.ts';
import { makeOneTimeTokenStore } from './one-time-token-store.ts';
import { inbox } from './schema.ts';
import { makeSecondFactorStore } from './second-factor-store.ts';
import { makeSessionStore } from './session-store.ts';
import { makeUserReader } from './user-reader.ts';
import { makeUserStore } from './user-store.ts';

export const migrations = {
  schema: 'auth',
  folder: fileURLToPath(new URL('../../../drizzle', import.meta.url)),
};

export interface PostgresParts {
  readonly unitOfWork: UnitOfWork<Stores>;
  readonly reader: UserReader;
  readonly audit: AuditTrail;
}

/** Auth's stores over one database. */
export const makePostgres = (database: Database, deps: { clock: Clock; newId: NewId }): PostgresParts => ({
  unitOfWork: makeUnitOfWork<Stores>({
    database,
    inbox,
    stores: (tx) => ({
      users: makeUserStore(tx),
      sessions: makeSessionStore(tx),
      tokens: makeOneTimeTokenStore(tx),
      secondFactors: makeSecondFactorStore(tx),
      addresses: makeAddressStore(tx),
      clients: makeClientStore(tx),
      changes: makeAccountChangeStore(tx, deps),
      mails: makeMailQueue(tx, deps),
      audit: makeAuditTrail(tx, deps),
    }),
  }),
  reader: makeUserReader(database.db),
  audit: makeAuditTrail(database.db, deps),
});

export { makeMailSender, type MailSender } from './mail-queue.ts';
export { purge } from './purge.ts';
export { rateLimits } from './schema.ts';
