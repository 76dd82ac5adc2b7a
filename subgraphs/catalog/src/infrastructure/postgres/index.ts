import { fileURLToPath } from 'node:url';
import type { UnitOfWork } from '@feira/kernel';
import { makeUnitOfWork, type Database } from '@feira/platform/postgres';
import type { CatalogReader, InventoryReader, Stores } from '../../application/ports.ts';
import { makeCatalogReader } from './catalog-reader.ts';
import { makeCollectionStore } from './collection-store.ts';
import { makeInventoryReader } from './inventory-reader.ts';
import { makeInventoryStore } from './inventory-store.ts';
import { makeProductStore } from './product-store.ts';
import { inbox } from './schema.ts';
import { makeStockStore } from './stock-store.ts';

export const migrations = {
  schema: 'catalog',
  folder: fileURLToPath(new URL('../../../drizzle', import.meta.url)),
};

/** Catalog's stores over one database. */
export const makePostgres = (
  database: Database,
): { unitOfWork: UnitOfWork<Stores>; reader: CatalogReader; inventory: InventoryReader } => ({
  unitOfWork: makeUnitOfWork<Stores>({
    database,
    inbox,
    stores: (tx) => ({
      products: makeProductStore(tx),
      collections: makeCollectionStore(tx),
      stock: makeStockStore(tx),
      inventory: makeInventoryStore(tx),
    }),
  }),
  reader: makeCatalogReader(database.db),
  inventory: makeInventoryReader(database.db),
});

export { inbox };
