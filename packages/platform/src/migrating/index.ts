import { z } from 'zod';
import { ConfigError, databaseVariables, readServiceConfig } from '../config/index.ts';
import { migrate, openPostgres, poolOptions, type Migrations } from '../postgres/index.ts';

/**
 * Brings one subgraph's schema up to date and ends: what a release runs before its services. Several at once queue. Only
 * the database's own variables are read.
 */
export async function runMigrations(migrations: Migrations, env: NodeJS.ProcessEnv): Promise<void> {
  const { schema } = migrations;
  const name = schema.toUpperCase();
  try {
    const config = readServiceConfig((mode) => z.object(databaseVariables(name, mode)), env);
    const database = await openPostgres(poolOptions(config[`${name}_DATABASE_URL`] as string, config));
    try {
      await migrate(database, migrations);
    } finally {
      await database.close();
    }
    console.log(`${schema}: its schema is up to date`);
  } catch (error) {
    const said = error instanceof ConfigError ? error.message : `not migrated: ${String(error)}`;
    for (const line of said.split('\n')) console.error(`${schema}: ${line}`);
    process.exitCode = 1;
  }
}
