/** Runs `work` for each item, on so many lanes at once; a lane does one thing after the other. */
export async function onLanes<T>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = items.values();
  const lane = async (): Promise<void> => {
    // eslint-disable-next-line no-await-in-loop -- a lane does one thing after the other
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Units a second. */
export async function rate(units: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (units * 1_000) / (performance.now() - started);
}

export type Measured = readonly (readonly [title: string, perSecond: number])[];

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Measures each part once a round, so that they share what the machine does meanwhile; answers medians. */
export async function mediansOf(
  rounds: number,
  parts: readonly (readonly [title: string, part: () => Promise<number>])[],
): Promise<Measured> {
  const results = new Map<string, number[]>(parts.map(([title]) => [title, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [title, part] of parts) {
      // eslint-disable-next-line no-await-in-loop -- one measurement at a time, or they measure each other
      results.get(title)?.push(await part());
    }
  }
  return parts.map(([title]) => [title, median(results.get(title) ?? [])]);
}

/** A Markdown table whose last column says what share of each part's speed the whole reaches. */
export function tableOf(measured: Measured, whole: number, [unit, share]: readonly [string, string]): string {
  const rows = measured.map(([title, perSecond]) => [title, perSecond.toFixed(0), (whole / perSecond).toFixed(2)]);
  return [['', unit, share], ['---', '---:', '---:'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
