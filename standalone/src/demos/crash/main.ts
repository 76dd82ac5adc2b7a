import pc from 'picocolors';
import { auditFolder } from '../../audit/places.ts';
import { print } from '../../audit/print.ts';
import { bar, tick } from '../bar.ts';
import { startBoard, timed } from '../board.ts';
import { command, wholeNumber } from '../command.ts';
import { settled } from '../settled.ts';
import { makeShopProcess } from '../shop-process.ts';
import { openWithWords, sayWhereItIs } from '../words.ts';
import { compare, type Comparison } from './compare.ts';
import { runCrash } from './crash.ts';
import { GAVE_UP, startTally, type Tally } from './tally.ts';

const HELP = `pnpm demo:crash [--kills 6] [--seed N] [--keep]

Opens a shop of its own, lets buyers order, pay, be declined and cancel, and kills the shop with SIGKILL at random
moments in its work, again and again. Buyers who get no answer ask again with the same words and the same idempotency key. In the
end what buyers were told must be what the books say, and the audit of that shop must hold. Takes about two minutes.

  --kills N    how often the shop is killed
  --seed N     repeats the plan of a run: its buyers and its moments; how they meet is up to the machine
  --keep       leave the shop's folder, to look at it with DATA_DIR=… pnpm audit:shop

Exit code: 0 it holds, 1 it does not, 2 the demonstration could not be given.`;

const options = { kills: { type: 'string' }, seed: { type: 'string' }, keep: { type: 'boolean' } } as const;

const BUYERS = 24;
/** Longer than the shop is away, and longer than the lease of a checkout that was interrupted, also more than once. */
const PATIENCE = { forTheShopMs: 180_000, forTheOrderMs: 180_000 };

await command({ help: HELP, options }, async (values) => {
  const tally = startTally(wholeNumber(values, 'kills', 6, 0));
  const seed = wholeNumber(values, 'seed', Math.floor(Math.random() * 1_000_000), 0);
  const keep = values['keep'] === true;
  const shop = await makeShopProcess({ keep });
  console.log(`${pc.bold('Crashes')}: ${BUYERS} buyers at a time, and the shop is killed ${tally.kills} times.`);
  console.log(pc.dim(`--seed ${seed} repeats this plan.\n`));
  await openWithWords(shop);

  const began = Date.now();
  const board = startBoard(
    () => ['', ...frame(tally), timed(began, inOneLine(tally))],
    () => timed(began, [inOneLine(tally), ...outcomes(tally)].join(' · ')),
    10_000,
  );
  await runCrash(shop, { seed, buyers: BUYERS, patience: PATIENCE }, tally, (text) => board.say(timed(began, text)));
  const calm = await settled(shop.dataDir, { abandoned: tally.left[GAVE_UP] ?? 0 });
  board.done();
  await shop.close();

  const { report } = await auditFolder(shop.dataDir);
  const kept = sayComparison(compare(tally, report.numbers), calm);
  for (const line of print(report, 'this shop (closed)')) console.log(line);
  sayWhereItIs(shop, keep);
  shop.dispose();
  return kept && report.sound;
});

function sayComparison(rows: readonly Comparison[], calm: boolean): boolean {
  console.log(`\n${pc.bold('What buyers were told last, and what the books say')}`);
  console.log(tick(calm, calm ? 'everything that was begun is done' : 'something is still under way after a minute'));
  for (const { what, told, found } of rows) {
    console.log(tick(told === found, `${inWords(what).padEnd(20)} ${pad(told)} told ${pad(found)} in the books`));
  }
  console.log();
  return calm && rows.every(({ told, found }) => told === found);
}

function pad(count: number): string {
  return String(count).padStart(5);
}

function inWords(how: string): string {
  return how.toLowerCase().replaceAll('_', ' ');
}

function frame({ came, inside, left, killed, kills, open }: Tally): string[] {
  return [
    `  ${'Shop'.padEnd(20)} ${open ? pc.green('open') : pc.red('killed, opening again')} ${pc.dim(`${killed} of ${kills} kills`)}`,
    bar('Served', came - inside, came, pc.cyan),
    ...Object.entries(left).map(([how, count]) => bar(`  ${inWords(how)}`, count, came)),
  ];
}

function inOneLine({ came, inside, waiting, askedAgain }: Tally): string {
  return `${came} buyers came, ${inside} are inside, ${waiting} of them waiting · ${askedAgain} questions asked again`;
}

function outcomes({ left }: Tally): string[] {
  return Object.entries(left).map(([how, count]) => `${count} ${inWords(how)}`);
}
