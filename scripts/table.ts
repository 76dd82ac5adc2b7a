/** A column of a table for people: its title, and what it says of a row. */
export type Column<Row> = readonly [title: string, read: (row: Row) => string];

/** Prints nothing for no rows. */
export function printTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, read]) => read(row)))];
  const widths = columns.map((_column, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  for (const line of cells)
    console.log(
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
