import { fileURLToPath } from 'node:url';
import type { UnitOfWork } from '@feira/kernel';
import { makeUnitOfWork, type Database } from '@feira/platform/postgres';
import type { CartReader, CartStore } from '../../application/ports.ts';
import { makeCartReader, makeCartStore } from './cart-store.ts';
import { inbox } from './schema.ts';

export const migrations = {
  schema: 'cart',
  folder: fileURLToPath(new URL('../../../drizzle', import.meta.url)),
};

/** Cart's stores over one database. */
export const makePostgres = (database: Database): { unitOfWork: UnitOfWork<CartStore>; reader: CartReader } => ({
  unitOfWork: makeUnitOfWork<CartStore>({ database, inbox, stores: makeCartStore }),
  reader: makeCartReader(database.db),
});

export { inbox };
