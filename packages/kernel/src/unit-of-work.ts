import type { Refusal, Result } from './result.ts';

/** One arrival of an event at one consumer; the same event may arrive many times, and events may overtake each other. */
export interface Delivery {
  /** Name of the consumer, stable across releases: `catalog.stock`. */
  readonly consumer: string;
  readonly eventId: string;
  /** The aggregate that the event is about. */
  readonly subject: string;
  /** Position among the events of the same subject, from 1, without gaps. */
  readonly sequence: number;
}

/** `early`: an event before it has not been handled yet, so nothing was done; the delivery has to come again. */
export type DeliveryOutcome = 'handled' | 'duplicate' | 'early';

/**
 * One transaction per effect. `Stores` is everything the use case needs, bound to that transaction:
 * stores, outbox, idempotency records. Inside `work` touch nothing but `tx`, and call nothing remote.
 */
export interface UnitOfWork<Stores> {
  /** Commits when `work` answers ok; rolls everything back on an error result or a throw. Retries deadlocks and serialisation failures, so `work` may run more than once. */
  run<T, E = Refusal>(work: (tx: Stores) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /** Runs `work` at most once per event and in the order of the subject's events: the note of the delivery commits together with its effect. */
  once(delivery: Delivery, work: (tx: Stores) => Promise<void>): Promise<DeliveryOutcome>;
}
