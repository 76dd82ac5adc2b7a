import type { Numbers } from '../../audit/numbers.ts';
import { FOUND_NONE, GAVE_UP, type Tally } from './tally.ts';

export interface Comparison {
  readonly what: string;
  readonly told: number;
  readonly found: number;
}

/** What the buyers were told, beside what the books say. A promise that was made is a promise that was kept. */
export function compare({ left }: Tally, { orders, refused }: Numbers): readonly Comparison[] {
  const statuses = ['PAID', 'PENDING', 'CANCELLED'];
  const silent = [...statuses, FOUND_NONE, GAVE_UP];
  const refusals = Object.keys({ ...left, ...refused }).filter((key) => !silent.includes(key));
  return [
    ...statuses.map((what) => ({ what, told: left[what] ?? 0, found: orders[what] ?? 0 })),
    ...refusals.map((what) => ({ what, told: left[what] ?? 0, found: refused[what] ?? 0 })),
  ];
}
