import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cache } from './port.ts';

const MINUTE = 60_000;

/** A load that ends when it is told to. */
function slowLoad<T extends object>(value: T) {
  let finish: () => void = () => undefined;
  let begun: () => void = () => undefined;
  const gate = new Promise<void>((settle) => (finish = settle));
  const started = new Promise<void>((settle) => (begun = settle));
  let times = 0;
  return {
    load: async (): Promise<T> => {
      times += 1;
      begun();
      await gate;
      return value;
    },
    finish: () => finish(),
    started,
    times: () => times,
  };
}

/** What every cache does alike. `open` answers a cache that is ready. */
export function describeCache(name: string, open: () => Promise<Cache>): void {
  describe(`a cache: ${name}`, () => {
    let cache: Cache;
    let next = 0;
    const key = (): string => `key-${next++}`;
    beforeAll(async () => {
      cache = await open();
    });
    afterAll(() => cache.close());

    it('loads what it does not know, and tells it from then on', async () => {
      const at = key();
      const value = { name: 'Açaí', nested: { list: [1, null, 'x'] } };
      expect(await cache.getOrLoad(at, MINUTE, () => Promise.resolve(value))).toEqual(value);
      expect(await cache.getOrLoad(at, MINUTE, () => Promise.reject(new Error('not asked')))).toEqual(value);
      expect(await cache.getOrLoad(key(), MINUTE, () => Promise.resolve([]))).toEqual([]);
    });

    it('R70 loads a key once for a crowd', async () => {
      const at = key();
      const { load, finish, started, times } = slowLoad({ n: 1 });
      const crowd = Array.from({ length: 100 }, () => cache.getOrLoad(at, MINUTE, load));
      await started;
      finish();
      expect(new Set((await Promise.all(crowd)).map(({ n }) => n))).toEqual(new Set([1]));
      expect(times()).toBe(1);
    });

    it('hands on a failure, and keeps none', async () => {
      const at = key();
      const failing = cache.getOrLoad(at, MINUTE, () => Promise.reject(new Error('source down')));
      await expect(failing).rejects.toThrow('source down');
      expect(await cache.getOrLoad(at, MINUTE, () => Promise.resolve({ n: 2 }))).toEqual({ n: 2 });
    });

    it('forgets after the time to live', async () => {
      const at = key();
      await cache.getOrLoad(at, 1, () => Promise.resolve({ n: 1 }));
      await new Promise((wake) => setTimeout(wake, 50));
      expect(await cache.getOrLoad(at, MINUTE, () => Promise.resolve({ n: 2 }))).toEqual({ n: 2 });
    });

    it('forgets what is invalidated, and nothing else', async () => {
      const [gone, kept] = [key(), key()];
      await cache.getOrLoad(gone, MINUTE, () => Promise.resolve({ n: 1 }));
      await cache.getOrLoad(kept, MINUTE, () => Promise.resolve({ n: 1 }));
      await cache.invalidate([gone]);
      expect(await cache.getOrLoad(gone, MINUTE, () => Promise.resolve({ n: 2 }))).toEqual({ n: 2 });
      expect(await cache.getOrLoad(kept, MINUTE, () => Promise.resolve({ n: 2 }))).toEqual({ n: 1 });
    });

    it('keeps nothing that was being loaded when its key was invalidated', async () => {
      const at = key();
      const stale = slowLoad({ n: 1 });
      const before = cache.getOrLoad(at, MINUTE, stale.load);
      await stale.started;
      await cache.invalidate([at]);
      expect(await cache.getOrLoad(at, MINUTE, () => Promise.resolve({ n: 2 }))).toEqual({ n: 2 });
      stale.finish();
      expect(await before).toEqual({ n: 1 });
      expect(await cache.getOrLoad(at, MINUTE, () => Promise.resolve({ n: 3 }))).toEqual({ n: 2 });
    });

    it('is well', async () => {
      expect(await cache.health()).toBe('ok');
    });
  });
}
