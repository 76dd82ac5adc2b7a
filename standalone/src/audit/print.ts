import pc from 'picocolors';
import { amount } from './amount.ts';
import type { CheckReport, Report } from './audit.ts';
import type { Numbers } from './numbers.ts';

const SHOWN = 20;
const WIDTH = 58;

const number = (value: number): string => value.toLocaleString('en-US');
const plural = (count: number, one: string): string => `${number(count)} ${one}${count === 1 ? '' : 's'}`;

/** The report as a person reads it, a line each. */
export function print(report: Report, where: string): string[] {
  const areas = [...new Set(report.checks.map(({ area }) => area))];
  const moment = `${report.asOf.slice(0, 19).replace('T', ' ')} UTC`;
  return [
    `${pc.bold('Audit')} of ${where}, ${report.alive ? 'at' : 'as it was left at'} ${moment}`,
    ...areas.flatMap((area) => [
      '',
      pc.bold(area),
      ...report.checks.filter((check) => check.area === area).flatMap(printCheck),
    ]),
    '',
    ...printNumbers(report.numbers),
    '',
    verdict(report),
  ];
}

function printCheck({ title, of, unit, findings }: CheckReport): string[] {
  const mark = findings.length === 0 ? pc.green('✓') : pc.red('✗');
  const left = findings.length - SHOWN;
  return [
    `  ${mark} ${title.padEnd(WIDTH)} ${pc.dim(`${number(of)} ${unit}`)}`,
    ...findings.slice(0, SHOWN).map(({ subject, says }) => `      ${pc.red(subject)} ${says}`),
    ...(left > 0 ? [`      ${pc.dim(`and ${number(left)} more`)}`] : []),
  ];
}

function printNumbers({ orders, refused, pieces, money, underWay }: Numbers): string[] {
  const line = (what: string, parts: readonly string[]): string =>
    `  ${pc.dim(what.padEnd(10))} ${parts.length === 0 ? 'none' : parts.join(' · ')}`;
  const list = (counts: Readonly<Record<string, number>>): string[] =>
    Object.entries(counts).map(([key, count]) => `${number(count)} ${key.toLowerCase().replaceAll('_', ' ')}`);
  const moving = Object.entries(underWay).filter(([, count]) => count > 0);
  return [
    line('Orders', list(orders)),
    line('Refused', list(refused)),
    line('Pieces', [
      `${number(pieces.inTheHouse)} in the house`,
      `${number(pieces.held)} of them held`,
      `${number(pieces.sold)} sold`,
    ]),
    ...money.map(({ currency, charged, returned, kept }) =>
      line('Money', [
        `${amount(charged, currency)} charged`,
        `${amount(returned, currency)} returned`,
        `${amount(kept, currency)} kept`,
      ]),
    ),
    line('Under way', moving.length === 0 ? ['nothing'] : list(Object.fromEntries(moving))),
  ];
}

function verdict({ sound, checks }: Report): string {
  if (sound) return pc.green(`✓ Everything adds up: ${checks.length} checks, no finding.`);
  const failed = checks.filter(({ findings }) => findings.length > 0);
  const found = failed.reduce((sum, { findings }) => sum + findings.length, 0);
  return pc.red(`✗ ${failed.length} of ${checks.length} checks do not hold: ${plural(found, 'finding')}.`);
}
