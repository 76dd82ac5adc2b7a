import type { Health } from '../health/index.ts';

/** What may be lost at any time. A key that many ask for at once is loaded once. */
export interface Cache {
  /**
   * Values are plain JSON, and nobody changes one that was handed out. Never fails but as `load` does: a cache that is
   * away costs its time-out at most, and the value comes from its source.
   */
  getOrLoad<T extends object>(key: string, ttlMs: number, load: () => Promise<T>): Promise<T>;
  /** From now on nobody is told what was loaded before. Never fails; what a cache that is away still holds ends with its TTL. */
  invalidate(keys: readonly string[]): Promise<void>;
  health(): Promise<Health>;
  close(): Promise<void>;
}
