import { LRUCache } from 'lru-cache';

/** What may be lost at any time. A key that many ask for at once is loaded once. */
export interface Cache {
  getOrLoad<T extends object>(key: string, ttlMs: number, load: () => Promise<T>): Promise<T>;
  invalidate(keys: readonly string[]): Promise<void>;
}

/** The cache of one process. A failed load is not kept. */
export function makeMemoryCache({ max }: { max: number }): Cache {
  const entries = new LRUCache<string, Promise<object>>({ max });
  return {
    getOrLoad: async <T extends object>(key: string, ttlMs: number, load: () => Promise<T>) => {
      const known = entries.get(key);
      if (known) return known as Promise<T>;
      const loading = load();
      entries.set(key, loading, { ttl: ttlMs });
      loading.catch(() => entries.delete(key));
      return loading;
    },
    invalidate: (keys) => {
      for (const key of keys) entries.delete(key);
      return Promise.resolve();
    },
  };
}
