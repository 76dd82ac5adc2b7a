import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { Health } from '../health/index.ts';
import type { Database } from './database.ts';

/** One subgraph's migrations: its PostgreSQL schema and its drizzle folder. */
export interface Migrations {
  readonly schema: string;
  readonly folder: string;
}

const JOURNAL = '__drizzle_migrations';
const journalSchema = (schema: string): string => `${schema}_migrations`;

/** R68: brings one subgraph's schema up to date. Replicas that start together queue, because drizzle itself takes no lock. */
export const migrate = (database: Database, { schema, folder }: Migrations): Promise<void> =>
  database.exclusively(`migrate ${schema}`, (sql) =>
    applyMigrations(drizzle(sql), { migrationsFolder: folder, migrationsSchema: journalSchema(schema) }),
  );

/** `behind` while the schema lacks a migration that this release needs; one that is newer is fine. */
export async function migrationHealth({ sql }: Database, { schema, folder }: Migrations): Promise<Health> {
  const wanted = Math.max(0, ...readMigrationFiles({ migrationsFolder: folder }).map((file) => file.folderMillis));
  const journal = `${journalSchema(schema)}.${JOURNAL}`;
  const [exists] = await sql<{ table: string | null }[]>`select to_regclass(${journal})::text as table`;
  if (!exists?.table) return 'behind';
  const [last] = await sql.unsafe<{ at: string | null }[]>(`select max(created_at)::text as at from ${journal}`);
  return Number(last?.at ?? 0) >= wanted ? 'ok' : 'behind';
}
