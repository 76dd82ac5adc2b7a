import { afterEach, describe, expect, it } from 'vitest';
import { auditFolder } from '../audit/places.ts';
import { compare } from './crash/compare.ts';
import { runCrash } from './crash/crash.ts';
import { startTally } from './crash/tally.ts';
import { runRush, startRush, verdictOf } from './rush/rush.ts';
import { settled } from './settled.ts';
import { makeShopApi, overHttp } from './shop-api.ts';
import { makeShopProcess, type ShopProcess } from './shop-process.ts';

describe('a demonstration, small', () => {
  let shop: ShopProcess;
  const open = async (): Promise<ShopProcess> => {
    shop = await makeShopProcess();
    await shop.open();
    return shop;
  };
  afterEach(() => shop.dispose());

  const findingsOf = async (dataDir: string) => {
    const { report, where } = await auditFolder(dataDir);
    const failed = report.checks.filter(({ findings }) => findings.length > 0);
    return { failed: failed.map(({ id, findings }) => ({ id, findings })), where, numbers: report.numbers };
  };

  it('R48 sells 10 pieces to 40 buyers, and the open shop answers an audit', async () => {
    const { url, dataDir } = await open();
    const rush = startRush(40, 10);
    await runRush(makeShopApi(overHttp(url)), rush);
    expect(verdictOf(rush)).toEqual({ holds: true, sold: 10, outOfStock: 30, other: 0, rest: {} });
    expect(await settled(dataDir)).toBe(true);
    const audited = await findingsOf(dataDir);
    expect(audited.where).toMatch(/\(open\)$/);
    expect(audited.failed).toEqual([]);
    expect(audited.numbers).toMatchObject({ orders: { PAID: 10 }, refused: { OUT_OF_STOCK: 30 } });
    await shop.close();
  });

  it('R55, R56 keeps what buyers were told through two kills, and the closed shop answers an audit', async () => {
    const { dataDir } = await open();
    const tally = startTally(2);
    // What needs longer is left to the demonstration: a checkout's lease is a minute, that of the relay half of one.
    const patience = { forTheShopMs: 180_000, forTheOrderMs: 2_000 };
    await runCrash(shop, { seed: 2, buyers: 8, patience }, tally, () => undefined);
    await shop.close();
    const audited = await findingsOf(dataDir);
    expect(audited.where).toMatch(/\(closed\)$/);
    expect(audited.failed).toEqual([]);
    expect(tally.left['PAID']).toBeGreaterThan(0);
    for (const { what, told, found } of compare(tally, audited.numbers))
      expect(`${what} ${found}`).toBe(`${what} ${told}`);
  }, 240_000);
});
