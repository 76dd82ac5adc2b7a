import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../packages/platform/src/postgres/index.ts';
import type { Entry } from './history.ts';

type Sql = Database['sql'];

interface Column {
  readonly name: string;
  readonly type: string;
  readonly generated?: unknown;
}

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly foreignKeys: Readonly<Record<string, { readonly tableTo: string }>>;
}

/** The statements of a release: what drizzle knew of its schema decides which tables and columns they name. */
export interface OldCode {
  /** One row in every table; what refers to another row refers to the one with the same number. */
  insert(sql: Sql, row: number): Promise<void>;
  /** Every column of every row. */
  select(sql: Sql): Promise<Readonly<Record<string, unknown>>>;
  /** Every column of every row is written once more. */
  update(sql: Sql): Promise<void>;
  delete(sql: Sql): Promise<void>;
}

/** The same for every column of a type, so that keys fit; amounts are nothing and counts small, so that checks hold. */
const VALUES: Readonly<Record<string, (row: number) => string>> = {
  uuid: (row) => `'00000000-0000-4000-8000-${String(row).padStart(12, '0')}'`,
  text: (row) => `'text ${row}'`,
  'text[]': () => `'{}'`,
  integer: (row) => String(row),
  bigint: () => '0',
  boolean: () => 'false',
  jsonb: () => `'{}'`,
  'timestamp with time zone': () => `'2026-01-01T00:00:00Z'`,
};

function valueOf({ name, type }: Column, row: number): string {
  const value = VALUES[type];
  if (!value) throw new Error(`no value for ${name}, which is a ${type}: VALUES needs one`);
  return value(row);
}

/** What refers to another table comes after it. */
function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const visit = (table: Table): void => {
    if (ordered.includes(table)) return;
    const named = Object.values(table.foreignKeys).map(({ tableTo }) => tableTo);
    for (const other of tables) if (other !== table && named.includes(other.name)) visit(other);
    ordered.push(table);
  };
  for (const table of tables) visit(table);
  return ordered;
}

const nameOf = ({ schema, name }: Table): string => `"${schema}"."${name}"`;
const quoted = (columns: readonly Column[]): string => columns.map(({ name }) => `"${name}"`).join(', ');
const columnsOf = ({ columns }: Table): Column[] => Object.values(columns);
/** Code leaves out what the database makes itself. */
const writtenOf = (table: Table): Column[] =>
  columnsOf(table).filter(({ type, generated }) => !generated && !type.includes('serial'));

const insertInto = (table: Table, row: number): string =>
  `insert into ${nameOf(table)} (${quoted(writtenOf(table))}) values (${writtenOf(table)
    .map((column) => valueOf(column, row))
    .join(', ')})`;

const selectFrom = (table: Table): string => `select ${quoted(columnsOf(table))} from ${nameOf(table)} order by 1, 2`;

const updateOf = (table: Table): string =>
  `update ${nameOf(table)} set ${writtenOf(table)
    .map(({ name }) => `"${name}" = "${name}"`)
    .join(', ')}`;

/** The code of the release whose last migration `entry` is. */
export function oldCodeAt(folder: string, { idx }: Entry): OldCode {
  const file = join(folder, 'meta', `${String(idx).padStart(4, '0')}_snapshot.json`);
  const snapshot = JSON.parse(readFileSync(file, 'utf8')) as { readonly tables: Readonly<Record<string, Table>> };
  const tables = inOrder(Object.values(snapshot.tables));
  const run = async (sql: Sql, statements: readonly string[]): Promise<void> => {
    await sql.unsafe(statements.join(';\n'));
  };
  return {
    insert: (sql, row) =>
      run(
        sql,
        tables.map((table) => insertInto(table, row)),
      ),
    select: async (sql) => {
      const rows = await Promise.all(tables.map((table) => sql.unsafe(selectFrom(table))));
      return Object.fromEntries(
        tables.map((table, at) => [nameOf(table), rows[at]?.map((row: object) => Object.entries(row))]),
      );
    },
    update: (sql) => run(sql, tables.map(updateOf)),
    delete: (sql) => run(sql, tables.map((table) => `delete from ${nameOf(table)}`).reverse()),
  };
}
