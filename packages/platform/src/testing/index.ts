import { afterAll, describe } from 'vitest';
import { migrate, openEmbedded, openPostgres, type Database } from '../postgres/index.ts';
import { createThrowaway, postgresIsThere } from './servers.ts';

async function openThrowaway(): Promise<Database> {
  const { url, drop } = await createThrowaway();
  const database = await openPostgres({ url, max: 20 });
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

/**
 * Describes one suite for each database: embedded always, PostgreSQL where it is reachable (`TEST_DATABASE_URL`, else
 * the local server). `open` answers the suite's database, migrated when `migrations` are given.
 */
export function forEachDatabase(
  name: string,
  migrations: { schema: string; folder: string } | undefined,
  suite: (open: () => Promise<Database>) => void,
): void {
  const kinds = [
    ['PGlite', () => openEmbedded()],
    ['PostgreSQL', openThrowaway],
  ] as const;
  for (const [kind, openIt] of kinds) {
    describe.skipIf(kind === 'PostgreSQL' && !postgresIsThere)(`${name} on ${kind}`, () => {
      let opened: Promise<Database> | undefined;
      const openAndMigrate = async (): Promise<Database> => {
        const database = await openIt();
        if (migrations) await migrate(database, migrations);
        return database;
      };
      afterAll(async () => {
        await (await opened)?.close();
      });
      suite(() => (opened ??= openAndMigrate()));
    });
  }
}
