import { fileURLToPath } from 'node:url';
import type { UnitOfWork } from '@feira/kernel';
import { makeUnitOfWork, type Database } from '@feira/platform/postgres';
import type { CatalogReader, Stores } from '../../application/ports.ts';
import { makeCatalogReader } from './catalog-reader.ts';
import { makeCollectionStore } from './collection-store.ts';
import { makeProductStore } from './product-store.ts';
import { inbox } from './schema.ts';
import { makeStockStore } from './stock-store.ts';

export const migrations = {
  schema: 'catalog',
  folder: fileURLToPath(new URL('../../../drizzle', import.meta.url)),
};

/** Catalog's stores over one database. */
export const makePostgres = (database: Database): { unitOfWork: UnitOfWork<Stores>; reader: CatalogReader } => ({
  unitOfWork: makeUnitOfWork<Stores>({
    database,
    inbox,
    stores: (tx) => ({
      products: makeProductStore(tx),
      collections: makeCollectionStore(tx),
      stock: makeStockStore(tx),
    }),
  }),
  reader: makeCatalogReader(database.db),
});

export { inbox };
