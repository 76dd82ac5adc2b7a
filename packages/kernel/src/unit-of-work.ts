import type { Refusal, Result } from './result.ts';

/** One arrival of an event at one consumer; the same event may arrive many times. */
export interface Delivery {
  /** Name of the consumer, stable across releases: `catalog.order-paid`. */
  readonly consumer: string;
  readonly eventId: string;
}

/**
 * One transaction per effect. `Stores` is everything the use case needs, bound to that transaction:
 * stores, outbox, idempotency records. Inside `work` touch nothing but `tx`, and call nothing remote.
 */
export interface UnitOfWork<Stores> {
  /** Commits when `work` answers ok; rolls everything back on an error result or a throw. Retries deadlocks and serialisation failures, so `work` may run more than once. */
  run<T, E = Refusal>(work: (tx: Stores) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /** Runs `work` at most once per delivery: the note of the delivery commits together with its effect. Answers false when it had been handled before. */
  once(delivery: Delivery, work: (tx: Stores) => Promise<void>): Promise<boolean>;
}
