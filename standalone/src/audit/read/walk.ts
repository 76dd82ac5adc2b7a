import type { Checked, Finding } from '../check.ts';

/** Large enough to be quick, small enough for a list of parameters. */
export const PAGE = 5_000;

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Looks at rows by their ids, a page at a time, so that a large shop need not fit into memory. */
export function walk<Row extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Row[]>,
  look: (rows: readonly Row[]) => Promise<readonly Finding[]>,
): Promise<Checked> {
  const from = async (after: string, so: Checked): Promise<Checked> => {
    const rows = await read(after);
    const last = rows.at(-1);
    if (!last) return so;
    const found = await look(rows);
    return from(last.id, { of: so.of + rows.length, findings: [...so.findings, ...found] });
  };
  return from(FIRST, { of: 0, findings: [] });
}

export const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
