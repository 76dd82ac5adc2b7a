import { rm } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import { migrate, migrationHealth, openPostgres, type Database } from '../../packages/platform/src/postgres/index.ts';
import { createThrowaway, describePostgres } from '../../packages/platform/src/testing/servers.ts';
import { entriesOf, folderOf, folderUntil, folderWith, SUBGRAPHS, type Entry } from './history.ts';
import { oldCodeAt } from './old-code.ts';

/** Every release that a service may be upgraded from: each of its migrations but the last was some release's last. */
const UPGRADES = SUBGRAPHS.flatMap((schema) =>
  entriesOf(folderOf(schema))
    .slice(0, -1)
    .map((from) => ({ schema, tag: from.tag, from })),
);

describePostgres('R68 a rolling upgrade', () => {
  const done: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of done.splice(0).reverse()) await end();
  });

  /** A copy of a folder, until the test ends. */
  const kept = (folder: string): string => {
    done.push(() => rm(folder, { recursive: true, force: true }));
    return folder;
  };
  const open = async (): Promise<Database> => {
    const { url, drop } = await createThrowaway();
    const database = await openPostgres({ url, max: 4 });
    done.push(drop, () => database.close());
    return database;
  };

  /** Old code at work before and after the schema has moved on under it. Rejects when it no longer can. */
  const upgrade = async (schema: string, from: Entry, to: string): Promise<void> => {
    const database = await open();
    const { sql } = database;
    const [before, after] = [
      { schema, folder: kept(folderUntil(folderOf(schema), from)) },
      { schema, folder: to },
    ];
    const code = oldCodeAt(folderOf(schema), from);
    await migrate(database, before);
    await code.insert(sql, 101);
    await code.update(sql);
    const written = await code.select(sql);
    // New code is there already, and waits until the schema is.
    expect(await migrationHealth(database, after)).toBe('behind');

    await migrate(database, after);
    expect(await migrationHealth(database, after)).toBe('ok');
    expect(await migrationHealth(database, before)).toBe('ok');
    expect(await code.select(sql)).toEqual(written);
    await code.insert(sql, 102);
    await code.update(sql);
    for (const rows of Object.values(await code.select(sql))) expect(rows).not.toHaveLength(1);
    await code.delete(sql);
  };

  it.each(UPGRADES)('leaves the code of $schema at $tag able to read and write', async ({ schema, from }) => {
    await upgrade(schema, from, folderOf(schema));
  });

  const NO_DEFAULT = `ALTER TABLE "cart"."carts" ADD COLUMN "currency" text; UPDATE "cart"."carts" SET "currency" = 'BRL';
    ALTER TABLE "cart"."carts" ALTER COLUMN "currency" SET NOT NULL`;

  it.each([
    ['takes a column away', 'ALTER TABLE "cart"."carts" DROP COLUMN "merged_into"', /merged_into.*does not exist/],
    ['wants a column that old code does not know', NO_DEFAULT, /null value in column "currency"/],
    ['renames a table', 'ALTER TABLE "cart"."cart_lines" RENAME TO "lines"', /cart_lines.*does not exist/],
    ['changes what was written', `UPDATE "cart"."carts" SET "status" = 'other'`, /to deeply equal/],
    ['asks more of rows', 'ALTER TABLE "cart"."cart_lines" ADD CHECK ("quantity" <= 101)', /check constraint/],
  ])('would be broken by a migration that %s', async (_what, sql, error) => {
    const from = entriesOf(folderOf('cart')).at(-1)!;
    await expect(upgrade('cart', from, kept(folderWith(folderOf('cart'), sql)))).rejects.toThrow(error);
  });
});
