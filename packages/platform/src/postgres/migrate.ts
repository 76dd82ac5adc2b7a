import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { Database } from './database.ts';

/**
 * Brings one subgraph's schema up to date. `folder` is its drizzle folder. Replicas that start together queue on a
 * lock held for the transaction of each, because drizzle itself takes none.
 */
export async function migrate(
  database: Database,
  { schema, folder }: { schema: string; folder: string },
): Promise<void> {
  const settings = { migrationsFolder: folder, migrationsSchema: `${schema}_migrations` };
  if (database.kind === 'embedded') {
    await applyMigrations(drizzle(database.sql), settings);
    return;
  }
  const connection = await database.sql.reserve();
  try {
    await connection`select pg_advisory_lock(hashtext(${`feira migrate ${schema}`}))`;
    await applyMigrations(drizzle(database.sql), settings);
  } finally {
    await connection`select pg_advisory_unlock(hashtext(${`feira migrate ${schema}`}))`;
    connection.release();
  }
}
