import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newSecretId } from '../ids/index.ts';
import { silentLogger } from '../logger/index.ts';
import { describeRedis, redisIsThere, TEST_REDIS_URL } from '../testing/servers.ts';
import { describeCache } from './cache.contract.ts';
import { makeMemoryCache, makeRedisCache, type Cache } from './index.ts';

/** Ready once it is connected: until then its values come from their source. */
async function openRedis(prefix: string): Promise<Cache> {
  const cache = makeRedisCache({ url: TEST_REDIS_URL, prefix, commandTimeoutMs: 5_000, logger: silentLogger });
  while ((await cache.health()) !== 'ok') await sleep(50);
  return cache;
}

describeCache('memory', () => Promise.resolve(makeMemoryCache({ max: 1_000 })));
if (redisIsThere) describeCache('Redis', () => openRedis(`test:${newSecretId()}`));

describeRedis('replicas that share a Redis', () => {
  const prefix = `test:${newSecretId()}`;
  let replicas: Cache[];
  beforeAll(async () => {
    replicas = await Promise.all([1, 2, 3].map(() => openRedis(prefix)));
  });
  afterAll(() => Promise.all(replicas.map((one) => one.close())));

  it('R70 load a hot key once among them', async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      await sleep(200);
      return { n: loads };
    };
    const all = await Promise.all(
      replicas.flatMap((one) => Array.from({ length: 30 }, () => one.getOrLoad('hot', 60_000, load))),
    );
    expect(new Set(all.map(({ n }) => n))).toEqual(new Set([1]));
    expect(loads).toBe(1);
  });

  it('hear of an invalidation by another', async () => {
    const [one, other] = replicas as [Cache, Cache];
    await one.getOrLoad('shared', 60_000, () => Promise.resolve({ n: 1 }));
    await other.invalidate(['shared']);
    expect(await one.getOrLoad('shared', 60_000, () => Promise.resolve({ n: 2 }))).toEqual({ n: 2 });
  });

  it('load for themselves when the one that was loading has died', async () => {
    const [one, other] = replicas as [Cache, Cache];
    void one.getOrLoad('dead', 60_000, () => new Promise<object>(() => undefined));
    await sleep(100);
    expect(await other.getOrLoad('dead', 60_000, () => Promise.resolve({ n: 2 }))).toEqual({ n: 2 });
  });
});
