import type { Result, UnitOfWork } from '@feira/kernel';
import type { Database, Db } from './database.ts';
import { isTransient } from './errors.ts';
import { takeTurn } from './inbox.ts';
import type { InboxTables } from './tables.ts';

const ATTEMPTS = 5;

/** Carries an error result out of drizzle's transaction, which rolls back on a throw only. */
class RolledBack<E> extends Error {
  readonly result: E;
  constructor(result: E) {
    super('rolled back');
    this.result = result;
  }
}

/** The unit of work over PostgreSQL: `stores` binds repositories and outbox to the transaction it is given. */
export function makeUnitOfWork<Stores>(deps: {
  database: Database;
  inbox: InboxTables;
  stores: (tx: Db) => Stores;
}): UnitOfWork<Stores> {
  const { database, inbox, stores } = deps;
  return {
    run: (work) => retrying(() => committing(database.db, (tx) => work(stores(tx)))),
    once: (delivery, work) =>
      retrying(() =>
        database.db.transaction(async (tx) => {
          const outcome = await takeTurn(tx, inbox, delivery);
          if (outcome === 'handled') await work(stores(tx));
          return outcome;
        }),
      ),
  };
}

async function committing<T, E>(db: Db, work: (tx: Db) => Promise<Result<T, E>>): Promise<Result<T, E>> {
  try {
    return await db.transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<T, E>;
    throw error;
  }
}

async function retrying<T>(work: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (attempt >= ATTEMPTS || !isTransient(error)) throw error;
    return retrying(work, attempt + 1);
  }
}
