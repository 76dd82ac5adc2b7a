import { type Envelope } from '@feira/contracts';
import type { Logger } from '../logger/index.ts';
import { ALERTS, NotNow, Undeliverable, type DeliveryOptions } from './bus.ts';
import { reasonOf } from './dead-letters.ts';
import type { Letter, LetterFolder } from './letter-folder.ts';

const MAX_ATTEMPTS = 8;

/** One attempt to have an event handled. */
interface Attempt {
  readonly consumer: string;
  readonly event: Envelope;
  readonly options: DeliveryOptions;
  readonly replays: number;
  readonly work: () => Promise<void>;
}

type GiveTo = (consumer: string, event: Envelope, options: DeliveryOptions, replays: number) => Promise<void>;

export interface LastResort {
  /** Rejects while the event is to come again; settles once it is handled, or safe among the dead letters. */
  around(attempt: Attempt): Promise<void>;
  /** Gives out what an operator has handed back. */
  tend(giveTo: GiveTo): Promise<void>;
}

/**
 * Counts what consumers refuse, and puts an event aside when that was often enough or no attempt would help: one poisoned
 * event must not hold up its publisher for ever. Counts are of this process; after a restart an event has all attempts again.
 */
export function makeLastResort(deps: { letters: LetterFolder; logger: Logger; maxAttempts?: number }): LastResort {
  const { letters, logger, maxAttempts = MAX_ATTEMPTS } = deps;
  const failures = new Map<string, number>();

  const putAside = async ({ consumer, event, options, replays }: Attempt, err: unknown, attempts: number) => {
    const reason = reasonOf(err);
    const diedAt = new Date().toISOString();
    const skip = options.skip === true;
    await letters.putAside({
      consumer,
      event: { ...event, data: event.data },
      reason,
      attempts,
      replays,
      diedAt,
      skip,
    });
    const { id: eventId, type } = event;
    logger.error({ alert: ALERTS.deadLettered, consumer, eventId, type, reason, attempts }, ALERTS.deadLettered);
  };

  const refused = async (attempt: Attempt, err: unknown): Promise<void> => {
    if (err instanceof NotNow) throw err;
    const { consumer, event } = attempt;
    const key = `${consumer} ${event.id}`;
    const attempts = (failures.get(key) ?? 0) + 1;
    if (!(err instanceof Undeliverable) && attempts < maxAttempts) {
      failures.set(key, attempts);
      logger.warn({ err, consumer, eventId: event.id, type: event.type, attempts }, 'event failed; it comes again');
      throw err;
    }
    await putAside(attempt, err, attempts);
    failures.delete(key);
  };

  const again = async (letter: Letter, giveTo: GiveTo): Promise<void> => {
    const { consumer, event, skip, replays } = letter;
    try {
      await giveTo(consumer, event, { skip }, replays);
      await letters.done(letter);
    } catch (err) {
      logger.warn({ err, consumer, eventId: event.id }, 'a letter that was handed back is not handled yet');
    }
  };

  return {
    around: async (attempt) => {
      try {
        await attempt.work();
        failures.delete(`${attempt.consumer} ${attempt.event.id}`);
      } catch (err) {
        await refused(attempt, err);
      }
    },
    tend: async (giveTo) => {
      for (const letter of await letters.handedBack()) {
        // eslint-disable-next-line no-await-in-loop -- an order's letters go in their order
        await again(letter, giveTo);
      }
    },
  };
}
