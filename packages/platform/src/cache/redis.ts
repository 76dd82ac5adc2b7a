import { Redis } from 'ioredis';
import { newSecretId } from '../ids/index.ts';
import type { Logger } from '../logger/index.ts';
import { cacheReads } from '../metrics/index.ts';
import { makeCircuit } from './circuit.ts';
import type { Cache } from './port.ts';

/** The shape of what is stored. Another release with another shape neither reads nor breaks what this one stored. */
const VERSION = 'v1';
/** A loader that is not done by then is taken for dead, and the others load for themselves. */
const LOCK_MS = 3_000;
const LOOK_AGAIN_MS = 25;
const FAILURES = 3;
const PAUSE_MS = 5_000;
/** How long an invalidation is remembered: longer than any load lasts. */
const GENERATION_S = 3_600;

/**
 * What is stored, else the lock to load it and since which invalidation. In one step, because another replica may store
 * the value and give its lock back between a look and a lock, and the key would be loaded twice.
 */
const CLAIM = `
local stored = redis.call('get', KEYS[1])
if stored then return {stored, '0', 0} end
local locked = redis.call('set', KEYS[3], ARGV[1], 'px', ARGV[2], 'nx')
return {false, redis.call('get', KEYS[2]) or '0', locked and 1 or 0}`;

/** Stores a value unless its key was invalidated while it was loaded; gives the lock back when it is still ours. */
const STORE = `
if redis.call('get', KEYS[3]) == ARGV[1] then redis.call('del', KEYS[3]) end
if (redis.call('get', KEYS[2]) or '0') == ARGV[2] then redis.call('set', KEYS[1], ARGV[3], 'px', ARGV[4]) end
return 1`;

/** Forgets a value, whoever is loading it, and lets the next loader begin. */
const FORGET = `
redis.call('del', KEYS[1], KEYS[3])
redis.call('incr', KEYS[2])
redis.call('expire', KEYS[2], ARGV[1])
return 1`;

const UNLOCK = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/**
 * The cache that replicas share. A short lock lets one replica load a key while the others wait for what it stores: unlike
 * early refresh by chance, that also covers a key that nobody has yet, such as after a flush (R70). A Redis that is slow
 * or away costs one command time-out, and after several failures nothing for a while (R69).
 */
export function makeRedisCache(options: {
  url: string;
  prefix: string;
  commandTimeoutMs: number;
  /** How long Redis is left alone after several failures. */
  pauseMs?: number;
  logger: Logger;
}): Cache {
  const { url, prefix, commandTimeoutMs, pauseMs = PAUSE_MS, logger } = options;
  const redis = new Redis(url, {
    commandTimeout: commandTimeoutMs,
    connectTimeout: 2_000,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(2_000, 50 * 2 ** Math.min(attempt, 6)),
  });
  // Without a listener an error would end the process; the commands that fail say what matters.
  redis.on('error', (error) => logger.debug({ err: error }, 'redis connection'));
  const circuit = makeCircuit({
    failures: FAILURES,
    pauseMs,
    onFailure: (error) => logger.warn({ err: error }, 'cache not used; values come from their source'),
  });
  const loading = new Map<string, Promise<object>>();
  const names = (key: string): [value: string, generation: string, lock: string] => {
    const value = `${prefix}:${VERSION}:${key}`;
    return [value, `${value}:generation`, `${value}:lock`];
  };

  /** Undefined when Redis cannot be asked. */
  const claim = (keys: ReturnType<typeof names>, token: string) =>
    circuit.try(async () => {
      const answer = (await redis.eval(CLAIM, 3, ...keys, token, LOCK_MS)) as [string | null, string, 0 | 1];
      const [stored, since, locked] = answer;
      return { stored, since, locked: locked === 1 };
    });

  const loadLocked = async <T extends object>(
    keys: ReturnType<typeof names>,
    { token, since, ttlMs }: { token: string; since: string; ttlMs: number },
    load: () => Promise<T>,
  ): Promise<T> => {
    try {
      const loaded = await load();
      await circuit.try(() => redis.eval(STORE, 3, ...keys, token, since, JSON.stringify(loaded), ttlMs));
      return loaded;
    } catch (error) {
      await circuit.try(() => redis.eval(UNLOCK, 1, keys[2], token));
      throw error;
    }
  };

  const find = async <T extends object>(key: string, ttlMs: number, load: () => Promise<T>): Promise<T> => {
    const keys = names(key);
    const token = newSecretId();
    const giveUpAt = Date.now() + LOCK_MS;
    for (;;) {
      // eslint-disable-next-line no-await-in-loop -- looks again until there is something to see
      const found = await claim(keys, token);
      const result = !found ? 'degraded' : found.stored !== null ? 'hit' : 'miss';
      if (result !== 'miss' || found?.locked) cacheReads.add({ result });
      if (!found) return load();
      if (found.stored !== null) return JSON.parse(found.stored) as T;
      if (found.locked) return loadLocked(keys, { token, since: found.since, ttlMs }, load);
      if (Date.now() > giveUpAt) {
        cacheReads.add({ result: 'miss' });
        return load();
      }
      // eslint-disable-next-line no-await-in-loop -- as above
      await sleep(LOOK_AGAIN_MS);
    }
  };

  return {
    getOrLoad: <T extends object>(key: string, ttlMs: number, load: () => Promise<T>) => {
      const known = loading.get(key);
      if (known) return known as Promise<T>;
      const one = find(key, ttlMs, load).finally(() => {
        if (loading.get(key) === one) loading.delete(key);
      });
      loading.set(key, one);
      return one;
    },
    invalidate: async (keys) => {
      for (const key of keys) loading.delete(key);
      await Promise.all(keys.map((key) => circuit.try(() => redis.eval(FORGET, 3, ...names(key), GENERATION_S))));
    },
    health: async () => {
      await circuit.try(() => redis.ping());
      return circuit.health();
    },
    close: () => {
      redis.disconnect();
      return Promise.resolve();
    },
  };
}
