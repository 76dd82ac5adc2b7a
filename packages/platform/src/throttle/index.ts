import {
  RateLimiterDrizzle,
  RateLimiterMemory,
  type RateLimiterAbstract,
  type RateLimiterRes,
} from 'rate-limiter-flexible';
import { sha256 } from '../ids/index.ts';
import type { Db } from '../postgres/index.ts';

/** How much of something in how long. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

/** Counts what must not happen too often, by kind and key. Windows are fixed: what is refused does not prolong them. */
export interface Throttle<Kind extends string> {
  /** Milliseconds until the next try is heard; undefined when one is heard now. Counts nothing. */
  waitOf(kind: Kind, key: string): Promise<number | undefined>;
  /** Counts one; answers like `waitOf`, decided and counted in one step. */
  take(kind: Kind, key: string): Promise<number | undefined>;
  forget(kind: Kind, key: string): Promise<void>;
}

export type Limits<Kind extends string> = Readonly<Record<Kind, Limit>>;

type MakeLimiter = (limit: { keyPrefix: string; points: number; duration: number }) => RateLimiterAbstract;

function makeThrottle<Kind extends string>(limits: Limits<Kind>, makeLimiter: MakeLimiter): Throttle<Kind> {
  const kinds = Object.entries<Limit>(limits) as [Kind, Limit][];
  const limiters = new Map(
    kinds.map(([kind, { points, seconds }]) => [kind, makeLimiter({ keyPrefix: kind, points, duration: seconds })]),
  );
  const limiterOf = (kind: Kind): RateLimiterAbstract => {
    const limiter = limiters.get(kind);
    if (!limiter) throw new Error(`no limit for ${kind}`);
    return limiter;
  };
  return {
    waitOf: async (kind, key) => {
      const counted = await limiterOf(kind).get(sha256(key));
      return counted && counted.consumedPoints >= limits[kind].points ? counted.msBeforeNext : undefined;
    },
    take: async (kind, key) => {
      try {
        await limiterOf(kind).consume(sha256(key));
        return undefined;
      } catch (refused) {
        if (refused instanceof Error) throw refused;
        return (refused as RateLimiterRes).msBeforeNext;
      }
    },
    forget: async (kind, key) => {
      await limiterOf(kind).delete(sha256(key));
    },
  };
}

/** Counts in this process alone. */
export const makeMemoryThrottle = <Kind extends string>(limits: Limits<Kind>): Throttle<Kind> =>
  makeThrottle(limits, (limit) => new RateLimiterMemory(limit));

/** Counts in a table `{ key, points, expire }`, for all replicas together. */
export const makePostgresThrottle = <Kind extends string>(
  limits: Limits<Kind>,
  db: Db,
  table: object,
): Throttle<Kind> =>
  makeThrottle(
    limits,
    (limit) => new RateLimiterDrizzle({ ...limit, storeClient: db, schema: table, clearExpiredByTimeout: false }),
  );

/** Lets everything pass, for load tests: RATE_LIMIT=off. */
export const noThrottle: Throttle<string> = {
  waitOf: () => Promise.resolve(undefined),
  take: () => Promise.resolve(undefined),
  forget: () => Promise.resolve(),
};
