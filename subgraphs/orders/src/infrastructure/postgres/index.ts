import { fileURLToPath } from 'node:url';
import type { Clock, NewId, UnitOfWork } from '@feira/kernel';
import { makeUnitOfWork, type Database } from '@feira/platform/postgres';
import type { OrderReader, Stores } from '../../application/ports.ts';
import { makeCheckoutStore } from './checkout-store.ts';
import { makeCustomerStore } from './customer-store.ts';
import { makeOrderReader } from './order-reader.ts';
import { makeOrderStore } from './order-store.ts';
import { makePaymentStore } from './payment-store.ts';
import { inbox, outbox } from './schema.ts';

export const migrations = {
  schema: 'orders',
  folder: fileURLToPath(new URL('../../../drizzle', import.meta.url)),
};

/** Orders' stores over one database. */
export const makePostgres = (
  database: Database,
  deps: { clock: Clock; newId: NewId },
): { unitOfWork: UnitOfWork<Stores>; reader: OrderReader } => ({
  unitOfWork: makeUnitOfWork<Stores>({
    database,
    inbox,
    stores: (tx) => ({
      checkouts: makeCheckoutStore(tx),
      orders: makeOrderStore(tx, deps),
      payments: makePaymentStore(tx),
      customers: makeCustomerStore(tx),
    }),
  }),
  reader: makeOrderReader(database.db),
});

export { outbox };
