import { LRUCache } from 'lru-cache';
import { cacheReads } from '../metrics/index.ts';
import type { Cache } from './port.ts';

/** The cache of one process. A failed load is not kept; a load under way when its key is invalidated is not kept either. */
export function makeMemoryCache({ max }: { max: number }): Cache {
  const entries = new LRUCache<string, Promise<object>>({ max });
  return {
    getOrLoad: async <T extends object>(key: string, ttlMs: number, load: () => Promise<T>) => {
      const known = entries.get(key);
      cacheReads.add({ result: known ? 'hit' : 'miss' });
      if (known) return known as Promise<T>;
      const loading = load();
      entries.set(key, loading, { ttl: ttlMs });
      loading.catch(() => {
        if (entries.peek(key) === loading) entries.delete(key);
      });
      return loading;
    },
    invalidate: (keys) => {
      for (const key of keys) entries.delete(key);
      return Promise.resolve();
    },
    health: () => Promise.resolve('ok'),
    close: () => Promise.resolve(),
  };
}
