import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn } from '../../audit/in-turn.ts';
import { DEMO_ACCOUNTS } from '../../demo.ts';
import { makeChance, type Chance } from '../chance.ts';
import { makeShopApi, overHttp, type Product, type ShopApi } from '../shop-api.ts';
import type { ShopProcess } from '../shop-process.ts';
import { until } from '../until.ts';
import { makeBuyer, type Patience } from './buyer.ts';
import { makePlan } from './plan.ts';
import type { Tally } from './tally.ts';

export interface CrashOptions {
  readonly seed: number;
  /** Buyers at it at any moment; those who only wait are not counted. */
  readonly buyers: number;
  readonly patience: Patience;
}

/** The last one is scarce, so that some buyers are refused. */
const ASSORTMENT = [
  { name: 'Coffee', price: '29.90', stock: 5_000 },
  { name: 'Hammock', price: '249.00', stock: 5_000 },
  { name: 'Last of its kind', price: '80.00', stock: 25 },
];
/**
 * How many questions the shop answers before it is killed, and how long it lives on after that: a moment in the work and
 * not on the clock, so that a slow machine is killed at work too.
 */
const ANSWERS = [10, 150] as const;
const LIVES_ON_MS = [0, 250] as const;
const AT_MOST_MS = 20_000;
const LAST_MS = 2_000;

/** Buyers come and go while the shop is killed again and again; answers when the last one has left. */
export async function runCrash(
  shop: ShopProcess,
  { seed, buyers, patience }: CrashOptions,
  tally: Tally,
  say: (line: string) => void,
): Promise<void> {
  const api = makeShopApi(overHttp(shop.url));
  const token = await api.signIn(DEMO_ACCOUNTS.admin);
  const products = await inTurn(ASSORTMENT, (product) => api.createProduct(token, product));
  const day = { over: false };
  const stream = openDoors({ api, products, tally, patience, buyers, chance: makeChance(seed), day });
  // It is awaited in the end; until then a buyer who despairs must not end the process.
  stream.catch(() => undefined);
  try {
    await killAgainAndAgain(shop, makeChance(seed + 1), tally, say);
    await sleep(LAST_MS);
  } finally {
    day.over = true;
  }
  say(`nobody comes in any more; ${tally.inside} buyers are still inside, ${tally.waiting} wait for a lease to end`);
  await stream;
}

interface Street {
  readonly api: ShopApi;
  readonly products: readonly Product[];
  readonly tally: Tally;
  readonly patience: Patience;
  readonly buyers: number;
  readonly chance: Chance;
  readonly day: { readonly over: boolean };
}

/** As soon as one buyer has left, or has nothing to do but wait, the next one comes, until the day is over. */
async function openDoors({ api, products, tally, patience, buyers, chance, day }: Street): Promise<void> {
  const visit = makeBuyer({ api, products, tally, patience });
  const waiting: Promise<void>[] = [];
  const next = async (): Promise<void> => {
    if (day.over) return;
    const plan = makePlan(chance, products.length, tally.came + 1);
    await new Promise<void>((free, fail) => {
      const visited = visit(plan, free);
      waiting.push(visited);
      visited.then(free, fail);
    });
    await next();
  };
  await Promise.all(Array.from({ length: buyers }, next));
  await Promise.all(waiting);
}

async function killAgainAndAgain(
  shop: ShopProcess,
  chance: Chance,
  tally: Tally,
  say: (line: string) => void,
): Promise<void> {
  const moments = Array.from({ length: tally.kills }, () => ({
    answers: Math.floor(chance.between(...ANSWERS)),
    livesOnMs: chance.between(...LIVES_ON_MS),
  }));
  await inTurn(moments, async ({ answers, livesOnMs }) => {
    const [opened, before] = [Date.now(), tally.answered];
    await until(() => Promise.resolve(tally.answered - before >= answers), { everyMs: 5, atMostMs: AT_MOST_MS });
    await sleep(livesOnMs);
    const { asking, kills } = tally;
    await shop.kill();
    tally.killed += 1;
    tally.open = false;
    const work = `${tally.answered - before} answers in ${secondsSince(opened)}`;
    say(`killed (${tally.killed} of ${kills}) after ${work}, with ${asking} questions under way`);
    const closed = Date.now();
    await shop.open();
    tally.open = true;
    say(`open again after ${secondsSince(closed)}`);
  });
}

const secondsSince = (then: number): string => `${((Date.now() - then) / 1000).toFixed(1)} s`;
