import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export const SUBGRAPHS = ['auth', 'cart', 'catalog', 'orders'] as const;

/** One migration, as drizzle's journal has it. */
export interface Entry {
  readonly idx: number;
  readonly tag: string;
  /** drizzle applies what is later than the last that it has applied, whatever its name says. */
  readonly when: number;
}

interface Journal {
  readonly entries: readonly Entry[];
}

export const folderOf = (subgraph: string): string => join(ROOT, 'subgraphs', subgraph, 'drizzle');

const journalFile = (folder: string): string => join(folder, 'meta/_journal.json');

const readJournal = (folder: string): Journal => JSON.parse(readFileSync(journalFile(folder), 'utf8')) as Journal;

export const entriesOf = (folder: string): readonly Entry[] => readJournal(folder).entries;

export const sqlOf = (folder: string, { tag }: Entry): string => readFileSync(join(folder, `${tag}.sql`), 'utf8');

/** A copy of the folder with another journal. */
function withEntries(folder: string, entries: readonly Entry[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'feira-migrations-'));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(journalFile(copy), JSON.stringify({ ...readJournal(folder), entries }));
  return copy;
}

/** The folder as the release had it whose last migration this one is. */
export const folderUntil = (folder: string, { idx }: Entry): string =>
  withEntries(
    folder,
    entriesOf(folder).filter((entry) => entry.idx <= idx),
  );

/** The folder with one more migration. */
export function folderWith(folder: string, sql: string): string {
  const last = entriesOf(folder).at(-1);
  if (!last) throw new Error(`${folder} has no migrations`);
  const next = { ...last, idx: last.idx + 1, tag: 'planted', when: last.when + 1 };
  const copy = withEntries(folder, [...entriesOf(folder), next]);
  writeFileSync(join(copy, 'planted.sql'), sql);
  return copy;
}
