import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLogger, type Logger } from '../logger/index.ts';
import { privateRedis, redisIsInstalled, type PrivateServer } from '../testing/private/index.ts';
import { makeRedisCache, type Cache } from './index.ts';

describe.skipIf(!redisIsInstalled)('a cache whose Redis', () => {
  let server: PrivateServer;
  let cache: Cache;
  let loads = 0;
  const load = () => Promise.resolve({ n: ++loads });
  const get = (key: string) => cache.getOrLoad(key, 60_000, load);
  const untilWell = async (): Promise<void> => {
    while ((await cache.health()) !== 'ok') await sleep(100);
  };
  beforeAll(async () => {
    server = await privateRedis();
    await server.start();
    cache = makeRedisCache({ url: server.url, prefix: 'shop', commandTimeoutMs: 200, logger: silentLogger });
    await untilWell();
  });
  afterAll(async () => {
    await cache.close();
    await server.end();
  });

  it('R69 is dead answers from the source, says that it is degraded, and comes back by itself', async () => {
    const { n } = await get('a');
    expect((await get('a')).n).toBe(n);
    await server.kill();
    for (let time = 0; time < 10; time += 1) expect((await get('a')).n).toBeGreaterThan(n);
    await cache.invalidate(['a']);
    expect(await cache.health()).toBe('degraded');
    await server.start();
    await untilWell();
    const again = await get('a');
    expect((await get('a')).n).toBe(again.n);
  });

  it('R69 hangs costs its time-out a few times, and nothing after that', async () => {
    const warnings: unknown[] = [];
    const patient = makeRedisCache({
      url: server.url,
      prefix: 'shop',
      commandTimeoutMs: 200,
      // Longer than the test, so that each command that is sent was meant to be.
      pauseMs: 600_000,
      logger: Object.assign(Object.create(silentLogger), { warn: (words: object) => warnings.push(words) }) as Logger,
    });
    while ((await patient.health()) !== 'ok') await sleep(50);
    server.freeze();
    const heard = warnings.length;
    for (let time = 0; time < 20; time += 1) await patient.getOrLoad('b', 60_000, load);
    expect(await patient.health()).toBe('degraded');
    expect(warnings.length - heard).toBe(3);
    await patient.close();
    server.thaw();
    await untilWell();
    expect((await get('b')).n).toBe((await get('b')).n);
  });

  it('R70 was flushed loads a hot key once', async () => {
    await get('c');
    const admin = new Redis(server.url);
    await admin.flushall();
    admin.disconnect();
    const before = loads;
    const slow = async () => {
      await sleep(50);
      return load();
    };
    await Promise.all(Array.from({ length: 100 }, () => cache.getOrLoad('c', 60_000, slow)));
    expect(loads).toBe(before + 1);
  });
});
