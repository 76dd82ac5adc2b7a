import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, migrationHealth, openPostgres, type Database } from '../../packages/platform/src/postgres/index.ts';
import {
  postgresIsInstalled,
  privatePostgres,
  type PrivateServer,
} from '../../packages/platform/src/testing/private/index.ts';
import { folderOf, folderWith } from './history.ts';

const CATALOG = { schema: 'catalog', folder: folderOf('catalog') };

/** Roles without privileges, as managed servers hand them out: some own their database, one may only add schemas. */
const SETUP = [
  'create role catalog login',
  'create database catalog owner catalog',
  'create role cart login',
  'create database cart owner cart',
  'create role tenant login',
  'create database borrowed',
  'grant create on database borrowed to tenant',
];

describe.skipIf(!postgresIsInstalled)('the extension that catalog needs', () => {
  let server: PrivateServer;
  const opened: Database[] = [];
  const openAs = async (role: string, name: string): Promise<Database> => {
    const url = `postgres://${role}@127.0.0.1:${server.port}/${name}`;
    const database = await openPostgres({ url, max: 2 });
    opened.push(database);
    return database;
  };
  beforeAll(async () => {
    server = await privatePostgres();
    await server.start();
    const { sql } = await openAs('postgres', 'postgres');
    for (const statement of SETUP) await sql.unsafe(statement);
  });
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()));
    await server.end();
  });

  it.each([
    ['owns the database', 'catalog', 'catalog'],
    ['may add schemas, as every migration must,', 'tenant', 'borrowed'],
  ])('is made by a role that %s and is no superuser', async (_what, role, name) => {
    const database = await openAs(role, name);
    await migrate(database, CATALOG);
    const [row] = await database.sql`select extname, rolsuper from pg_extension, pg_roles
      where extname = 'pg_trgm' and rolname = current_user`;
    expect(row).toEqual({ extname: 'pg_trgm', rolsuper: false });
  });

  it('fails the whole migration where the server has none', async () => {
    const database = await openAs('cart', 'cart');
    const wanting =
      'CREATE EXTENSION IF NOT EXISTS "nowhere_to_be_found";--> statement-breakpoint\nCREATE TABLE "cart"."n" ();';
    const folder = folderWith(folderOf('cart'), wanting);
    await expect(migrate(database, { schema: 'cart', folder })).rejects.toMatchObject({
      cause: { message: expect.stringContaining('"nowhere_to_be_found" is not available') as string },
    });
    expect(await migrationHealth(database, { schema: 'cart', folder })).toBe('behind');
    await rm(folder, { recursive: true });
  });
});
