/** What lets a statement through that old code may not survive: the first release that no longer needs what it takes away, and why that is so. */
const CONTRACT = /^-- contract since \S+: \S.{19,}$/m;
const BREAKPOINT = '--> statement-breakpoint';

/** What a file has made itself, which old code does not know. */
interface Made {
  readonly tables: ReadonlySet<string>;
  /** `table column`. */
  readonly columns: ReadonlySet<string>;
}

/** One line, without comments, texts, bodies of functions and what is in brackets: what remains says what is done to what. */
function bare(sql: string): string {
  const flat = sql
    .replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/g, 'BODY')
    .replaceAll(/^\s*--.*$/gm, '')
    .replaceAll(/'(?:[^']|'')*'/g, 'TEXT')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return withoutBrackets(flat);
}

function withoutBrackets(text: string): string {
  const less = text.replaceAll(/ ?\([^()]*\)/g, '');
  return less === text ? text : withoutBrackets(less);
}

const ALWAYS = [/^CREATE (SCHEMA|TABLE|FUNCTION|SEQUENCE|TYPE|EXTENSION|VIEW) /i, /^CREATE INDEX /i, /^INSERT INTO /i];

const ON_A_TABLE = [
  /^ALTER TABLE (?:ONLY )?(\S+) /i,
  /^CREATE UNIQUE INDEX \S+ ON (\S+)/i,
  /^CREATE TRIGGER .* ON (\S+)/i,
  /^UPDATE (\S+) /i,
];

/** A new column that old INSERTs may leave out, and that asks nothing of rows. */
const NEW_COLUMN = /^ALTER TABLE (\S+) ADD COLUMN ("\w+") [^,]*$/i;
const HAS_VALUE = / (DEFAULT|GENERATED) |\b(small|big)?serial\b/i;
const ASKS = / (UNIQUE|PRIMARY KEY|REFERENCES|CHECK)\b/i;
const BACKFILL = /^UPDATE (\S+) SET ("\w+") = [^,]*$/i;

function isExpanding(statement: string, { tables, columns }: Made): boolean {
  if (ALWAYS.some((form) => form.test(statement))) return true;
  const table = ON_A_TABLE.map((form) => form.exec(statement)?.[1]).find(Boolean);
  if (table !== undefined && tables.has(table)) return true;
  const [, changed, column] = BACKFILL.exec(statement) ?? [];
  if (changed !== undefined) return columns.has(`${changed} ${column ?? ''}`);
  if (!NEW_COLUMN.test(statement) || ASKS.test(statement)) return false;
  return !/ NOT NULL\b/i.test(statement) || HAS_VALUE.test(statement);
}

function madeBy(statements: readonly string[]): Made {
  const found = (form: RegExp) => statements.map((statement) => form.exec(statement)).filter((match) => match !== null);
  const tables = found(/^CREATE TABLE (?:IF NOT EXISTS )?(\S+)/i).map(([, table]) => table?.replace(/;$/, '') ?? '');
  const columns = found(NEW_COLUMN).map(([, table, column]) => `${table ?? ''} ${column ?? ''}`);
  return { tables: new Set(tables), columns: new Set(columns) };
}

/**
 * The statements of a migration that the release before it may not survive while both are running. An allow-list: what
 * nobody has thought of is refused too.
 */
export function refusedIn(migration: string): string[] {
  const parts = migration.split(BREAKPOINT).map((part) => ({
    isContract: CONTRACT.test(part),
    statements: bare(part)
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
  }));
  const made = madeBy(parts.flatMap(({ statements }) => statements));
  return parts.flatMap(({ isContract, statements }) =>
    isContract ? [] : statements.filter((statement) => !isExpanding(statement, made)),
  );
}
