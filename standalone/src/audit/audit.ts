import { setTimeout as sleep } from 'node:timers/promises';
import { withBooks, type Databases } from './books.ts';
import type { Area, Checked, Finding } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { inTurn } from './in-turn.ts';
import { readNumbers, type Numbers } from './numbers.ts';

export interface CheckReport extends Checked {
  readonly id: string;
  readonly area: Area;
  readonly title: string;
  readonly unit: string;
}

export interface Report {
  /** In ISO 8601; ages are measured at this moment. */
  readonly asOf: string;
  /** Whether the shop may have been at work meanwhile. */
  readonly alive: boolean;
  readonly sound: boolean;
  readonly numbers: Numbers;
  readonly checks: readonly CheckReport[];
}

/** Long enough for an event to arrive. */
const SECOND_LOOK_AFTER_MS = 3_000;

/**
 * Runs every check. In a shop at work the databases may be read a moment apart, and a broker may carry an event that is
 * in none of them: what a second look no longer finds was on its way, and is no finding.
 */
export async function audit(databases: Databases, alive: boolean, pauseMs = SECOND_LOOK_AFTER_MS): Promise<Report> {
  const first = await look(databases, alive);
  if (first.sound || !alive) return first;
  await sleep(pauseMs);
  return onlyWhatStayed(first, await look(databases, alive));
}

const look = (databases: Databases, alive: boolean): Promise<Report> =>
  withBooks(databases, alive, async (books) => {
    const checks = await inTurn(CHECKS, async ({ run, ...check }) => ({ ...check, ...(await run(books)) }));
    return reportOf({ asOf: books.asOf, alive, numbers: await readNumbers(books), checks });
  });

const reportOf = (report: Omit<Report, 'sound'>): Report => ({
  ...report,
  sound: report.checks.every(({ findings }) => findings.length === 0),
});

function onlyWhatStayed(first: Report, second: Report): Report {
  const seen = new Set(first.checks.flatMap(({ id, findings }) => findings.map((finding) => keyOf(id, finding))));
  const checks = second.checks.map((check) => ({
    ...check,
    findings: check.findings.filter((finding) => seen.has(keyOf(check.id, finding))),
  }));
  return reportOf({ ...second, checks });
}

/** What a finding says may change from one look to the next, such as a count. */
const keyOf = (check: string, { subject }: Finding): string => `${check} ${subject}`;
