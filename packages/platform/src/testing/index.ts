import postgres from 'postgres';
import { afterAll, describe } from 'vitest';
import { newSecretId } from '../ids/index.ts';
import { migrate, openEmbedded, openPostgres, type Database } from '../postgres/index.ts';

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://127.0.0.1:5432/postgres';

/** Whether a PostgreSQL server answers; without one the suites run embedded only, and say so. */
const reachable = await canConnect();

async function canConnect(): Promise<boolean> {
  const sql = postgres(SERVER, { max: 1, connect_timeout: 2, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function openThrowaway(): Promise<Database> {
  const name = `feira_test_${newSecretId().replaceAll('-', '')}`;
  const admin = postgres(SERVER, { max: 1, onnotice: () => undefined });
  await admin`create database ${admin(name)}`;
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  const database = await openPostgres({ url: url.href, max: 20 });
  return {
    ...database,
    close: async () => {
      await database.close();
      await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
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
    describe.skipIf(kind === 'PostgreSQL' && !reachable)(`${name} on ${kind}`, () => {
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
