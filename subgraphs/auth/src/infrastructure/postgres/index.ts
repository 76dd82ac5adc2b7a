import { fileURLToPath } from 'node:url';
import type { UnitOfWork } from '@feira/kernel';
import { makeUnitOfWork, type Database } from '@feira/platform/postgres';
import type { Stores, UserReader } from '../../application/ports.ts';
import { inbox } from './schema.ts';
import { makeSessionStore } from './session-store.ts';
import { makeUserReader, makeUserStore } from './user-store.ts';

export const migrations = {
  schema: 'auth',
  folder: fileURLToPath(new URL('../../../drizzle', import.meta.url)),
};

/** Auth's stores over one database. */
export const makePostgres = (database: Database): { unitOfWork: UnitOfWork<Stores>; reader: UserReader } => ({
  unitOfWork: makeUnitOfWork<Stores>({
    database,
    inbox,
    stores: (tx) => ({ users: makeUserStore(tx), sessions: makeSessionStore(tx) }),
  }),
  reader: makeUserReader(database.db),
});
