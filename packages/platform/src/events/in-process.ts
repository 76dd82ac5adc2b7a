import { mustBeHeard, type Envelope } from '@feira/contracts';
import { groupBy } from '@feira/kernel';
import { withRequest } from '../context/index.ts';
import type { Logger } from '../logger/index.ts';
import { every } from '../periodic/index.ts';
import { NotNow, NotPublished, toError, type EventBus, type Listener, type Subscription } from './bus.ts';
import { makeLastResort } from './last-resort.ts';
import type { LetterFolder } from './letter-folder.ts';

const TEND_EVERY_MS = 2_000;

/** Where events go that a consumer does not handle, and after how many attempts. */
export interface Aside {
  readonly letters: LetterFolder;
  readonly logger: Logger;
  readonly maxAttempts?: number;
}

export interface InProcessBus extends EventBus {
  start(): void;
  /** Gives consumers what an operator has handed back. Runs by itself once started. */
  tend(): Promise<void>;
}

interface Subscribed {
  readonly subscription: Subscription;
  readonly inHand: Set<Promise<unknown>>;
  open: boolean;
}

/**
 * The bus of one process: `publish` answers when every consumer is done with the events. What a consumer refuses is
 * refused to the publisher, whose outbox is the back-off, until `aside` takes it; without `aside` the publisher keeps it.
 */
export function makeInProcessBus(aside?: Aside): InProcessBus {
  const consumers: Subscribed[] = [];
  const listeners: Listener[] = [];
  const underWay = new Set<Promise<unknown>>();
  const lastResort = aside && makeLastResort(aside);
  let closed = false;

  const trackedIn = <T>(running: Promise<T>, tracks: Set<Promise<unknown>>): Promise<T> => {
    tracks.add(running);
    const done = () => tracks.delete(running);
    running.then(done, done);
    return running;
  };
  const tracked = <T>(work: () => Promise<T>): Promise<T> =>
    closed ? Promise.reject(new Error('the bus is closed')) : trackedIn(work(), underWay);

  const give: Give = ({ subscription, inHand, open }, event, options = {}, replays = 0) => {
    if (!open) return Promise.reject(new NotNow(`${subscription.consumer} takes nothing more`));
    const work = () => subscription.handle(event, options);
    const { consumer } = subscription;
    const guarded = lastResort ? lastResort.around({ consumer, event, options, replays, work }) : work();
    return trackedIn(guarded, inHand);
  };

  /** Those that are there; where a consumer has none that still takes events, the one that says so. */
  const takers = (): Subscribed[] =>
    [...groupBy(consumers, ({ subscription }) => subscription.consumer).values()].flatMap((replicas) => {
      const open = replicas.filter((one) => one.open);
      return open.length > 0 ? open : replicas.slice(0, 1);
    });

  const tell = (event: Envelope): Promise<void>[] =>
    mustBeHeard(event.type)
      ? takers().map((taker) => give(taker, event))
      : listeners
          .filter(({ types }) => types.some((type) => type === event.type))
          .map((listener) => listener.hear(event).catch(() => listener.missed()));

  /** One consumer's failure keeps the event from no other. */
  const deliver = async (event: Envelope): Promise<void> => {
    const told = await withRequest({ requestId: event.requestid }, () => Promise.allSettled(tell(event)));
    const refused = told.find((one) => one.status === 'rejected');
    if (refused) throw toError(refused.reason);
  };

  /** What stands behind a failure in the same subject has not been published either. */
  const deliverInOrder = async (events: readonly Envelope[], failed: Map<string, Error>): Promise<void> => {
    const [event, ...rest] = events;
    if (!event) return;
    try {
      await deliver(event);
    } catch (error) {
      for (const { id } of events) failed.set(id, toError(error));
      return;
    }
    await deliverInOrder(rest, failed);
  };

  const giveTo = (consumer: string, ...rest: DropFirst<Parameters<Give>>): Promise<void> =>
    tracked(async () => {
      const taker = takers().find(({ subscription }) => subscription.consumer === consumer);
      if (!taker) throw new Error(`nobody is called ${consumer}`);
      await withRequest({ requestId: rest[0].requestid }, () => give(taker, ...rest));
    });
  const tend = (): Promise<void> => lastResort?.tend(giveTo) ?? Promise.resolve();
  const loop = aside && every({ name: 'dead letters', intervalMs: TEND_EVERY_MS, logger: aside.logger, work: tend });

  return {
    publish: (events) =>
      tracked(async () => {
        const failed = new Map<string, Error>();
        const subjects = [...groupBy(events, ({ subject }) => subject).values()];
        await Promise.all(subjects.map((group) => deliverInOrder(group, failed)));
        if (failed.size > 0) throw new NotPublished(failed);
      }),
    redeliver: (consumer, event, options) => giveTo(consumer, event, options),
    subscribe: (subscription) => {
      const subscribed: Subscribed = { subscription, inHand: new Set(), open: true };
      consumers.push(subscribed);
      return {
        stop: async () => {
          subscribed.open = false;
          await Promise.allSettled(subscribed.inHand);
        },
      };
    },
    subscribeAll: (listener) => listeners.push(listener),
    start: () => loop?.start(),
    tend,
    close: async () => {
      await loop?.stop();
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
}

type Give = (
  taker: Subscribed,
  event: Envelope,
  options?: Parameters<Subscription['handle']>[1],
  replays?: number,
) => Promise<void>;
type DropFirst<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;
