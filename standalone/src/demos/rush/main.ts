import pc from 'picocolors';
import { auditFolder } from '../../audit/places.ts';
import { print } from '../../audit/print.ts';
import { bar, tick } from '../bar.ts';
import { startBoard, timed } from '../board.ts';
import { command, wholeNumber } from '../command.ts';
import { settled } from '../settled.ts';
import { makeShopApi, overHttp } from '../shop-api.ts';
import { makeShopProcess } from '../shop-process.ts';
import { openWithWords, sayWhereItIs } from '../words.ts';
import { OUT_OF_STOCK, runRush, startRush, verdictOf, type Rush } from './rush.ts';

const HELP = `pnpm demo:rush [--buyers 200] [--pieces 50] [--keep | --url http://localhost:8080]

Opens a shop of its own and lets all buyers order the same rare thing at the same moment, through the gateway and over
HTTP. As many as there are pieces must get one and pay for it, all others must hear ${OUT_OF_STOCK}, and the audit of
that shop must hold. Takes about half a minute.

  --buyers N   how many come
  --pieces N   how many pieces there are
  --keep       leave the shop's folder, to look at it with DATA_DIR=… pnpm audit:shop
  --url U      rush to a demo shop that is open already, and leave its books to pnpm audit:shop

Exit code: 0 it holds, 1 it does not, 2 the demonstration could not be given.`;

const options = {
  buyers: { type: 'string' },
  pieces: { type: 'string' },
  keep: { type: 'boolean' },
  url: { type: 'string' },
} as const;

await command({ help: HELP, options }, async (values) => {
  const rush = startRush(wholeNumber(values, 'buyers', 200, 1), wholeNumber(values, 'pieces', 50, 1));
  const { url } = values;
  const words = `${rush.buyers} buyers want ${rush.pieces} pieces, all at once.`;
  console.log(`${pc.bold('A rush')}: ${words}\n`);
  return typeof url === 'string' ? rushTo(url, rush) : rushHere(rush, values['keep'] === true);
});

/** To a shop that somebody else opened. */
async function rushTo(url: string, rush: Rush): Promise<boolean> {
  await watched(url, rush);
  say(rush);
  return verdictOf(rush).holds;
}

/** To a shop of its own, whose books are read afterwards. */
async function rushHere(rush: Rush, keep: boolean): Promise<boolean> {
  const shop = await makeShopProcess({ keep });
  await openWithWords(shop);
  await watched(shop.url, rush);
  const calm = await settled(shop.dataDir);
  say(rush);
  console.log(tick(calm, calm ? 'every event is told' : 'something is still under way after a minute'));
  console.log();
  const { report } = await auditFolder(shop.dataDir);
  for (const line of print(report, 'this shop (open)')) console.log(line);
  await shop.close();
  sayWhereItIs(shop, keep);
  shop.dispose();
  return verdictOf(rush).holds && calm && report.sound;
}

async function watched(url: string, rush: Rush): Promise<void> {
  const began = Date.now();
  const board = startBoard(
    () => frame(rush, began),
    () => inOneLine(rush, began),
  );
  await runRush(makeShopApi(overHttp(url)), rush);
  board.done();
}

function say(rush: Rush): void {
  const { sold, outOfStock, other, rest } = verdictOf(rush);
  console.log();
  console.log(tick(rush.placed === sold && rush.paid === sold, `${rush.paid} sold and paid`));
  console.log(tick(outOfStock === rush.buyers - sold, `${outOfStock} refused with ${OUT_OF_STOCK}`));
  console.log(tick(other === 0, `${other} other answers${other === 0 ? '' : `: ${JSON.stringify(rest)}`}`));
}

function refusals({ refused }: Rush): number {
  return Object.values(refused).reduce((sum, count) => sum + count, 0);
}

function frame(rush: Rush, began: number): string[] {
  const { buyers, pieces, carts, placed, paid, left } = rush;
  const { sold } = verdictOf(rush);
  return [
    bar('Carts', carts, buyers, pc.cyan),
    bar('Placed', placed, sold),
    bar('Paid', paid, sold),
    bar('Refused', refusals(rush), buyers - sold, pc.yellow),
    bar('Left', left, pieces, pc.magenta),
    `  ${pc.dim('Seconds'.padEnd(20))} ${pc.dim(((Date.now() - began) / 1000).toFixed(1))}`,
  ];
}

function inOneLine(rush: Rush, began: number): string {
  const { carts, placed, paid, left } = rush;
  return timed(began, `${carts} carts · ${placed} placed · ${refusals(rush)} refused · ${paid} paid · ${left} left`);
}
