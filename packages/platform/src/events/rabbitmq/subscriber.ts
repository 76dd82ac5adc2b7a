import { setTimeout as sleep } from 'node:timers/promises';
import type { ConsumerQueues, Topology } from '@feira/contracts';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { withRequest } from '../../context/index.ts';
import type { Logger } from '../../logger/index.ts';
import { eventsSetAside } from '../../metrics/index.ts';
import { ALERTS, NotNow, Undeliverable, type Subscription } from '../bus.ts';
import { reasonOf } from '../dead-letters.ts';
import { keepChannel } from './channel.ts';
import { again, HEADER, numberIn, readEvent, type Headers, type Outgoing } from './message.ts';
import { declareTopology, queuesOf } from './topology.ts';

/** Before a message that could not be put aside is tried again. */
const SETBACK_MS = 1_000;

/** Where a message goes that was not handled, and what is said about it once it is there. */
interface Aside {
  readonly result: 'retried' | 'put_off' | 'dead_lettered';
  readonly routingKey: string;
  readonly headers: Headers;
  said(): void;
}

export interface Subscriber {
  readonly queues: ConsumerQueues;
  open(model: ChannelModel): Promise<void>;
  /** Takes no more deliveries, and answers when the ones under way are settled. The same each time. */
  drain(): Promise<void>;
}

/**
 * Consumes one queue. A delivery is acknowledged once, after its effect is committed, or after a copy of it is safe in a
 * back-off queue or among the dead letters. When the channel goes in between, nothing is said: the broker delivers again.
 */
export function makeSubscriber(deps: {
  subscription: Subscription;
  topology: Topology;
  send: (messages: readonly Outgoing[]) => Promise<void>;
  logger: Logger;
}): Subscriber {
  const { subscription, topology, send } = deps;
  const { consumer } = subscription;
  const queues = queuesOf(topology, consumer);
  const logger = deps.logger.child({ consumer });
  const underWay = new Set<Promise<void>>();
  let stopped = false;
  let consumerTag: string | undefined;

  const deadLetter = (message: ConsumeMessage, reason: string, attempts: number): Aside => ({
    result: 'dead_lettered',
    routingKey: queues.deadLetters,
    headers: {
      [HEADER.consumer]: consumer,
      [HEADER.reason]: reason,
      [HEADER.attempts]: attempts,
      [HEADER.diedAt]: new Date().toISOString(),
    },
    said: () => logger.error({ alert: ALERTS.deadLettered, ...idOf(message), reason, attempts }, ALERTS.deadLettered),
  });

  const afterFailure = (message: ConsumeMessage, err: unknown): Aside => {
    const before = numberIn(message, HEADER.attempts);
    if (err instanceof NotNow) {
      return {
        result: 'put_off',
        routingKey: queues.backOff.at(-1)?.name ?? queues.queue,
        headers: {},
        said: () => logger.warn({ err, ...idOf(message) }, 'event put off'),
      };
    }
    const attempts = before + 1;
    if (err instanceof Undeliverable || attempts >= topology.maxAttempts) {
      return deadLetter(message, reasonOf(err), attempts);
    }
    const step = queues.backOff[Math.min(before, queues.backOff.length - 1)];
    return {
      result: 'retried',
      routingKey: step?.name ?? queues.queue,
      headers: { [HEADER.attempts]: attempts },
      said: () => logger.warn({ err, ...idOf(message), attempts, ...step }, 'event failed; it comes again'),
    };
  };

  /** Nothing when the event has been handled; else where it is put. */
  const handle = async (message: ConsumeMessage): Promise<Aside | undefined> => {
    const deliveries = numberIn(message, 'x-delivery-count');
    // One more and the broker would move it without a word.
    if (deliveries >= topology.deliveryLimit) {
      return deadLetter(message, `no answer after ${deliveries} deliveries`, deliveries);
    }
    const event = readEvent(message);
    if ('malformed' in event) return deadLetter(message, event.malformed, 1);
    return withRequest({ requestId: event.requestid }, async () => {
      try {
        const skip = message.properties.headers?.[HEADER.skip] === true;
        await subscription.handle(event, skip ? { skip } : {});
        return undefined;
      } catch (error) {
        return afterFailure(message, error);
      }
    });
  };

  /** Until a copy is safe, or the original is no longer ours. Giving it back instead would count as a delivery. */
  const put = async (message: ConsumeMessage, aside: Aside, isOpen: () => boolean): Promise<void> => {
    const { result, routingKey, headers } = aside;
    try {
      await send([{ ...again(message, headers), exchange: '', routingKey, mandatory: true }]);
      eventsSetAside.add({ consumer, result });
      aside.said();
    } catch (err) {
      logger.warn({ err, ...idOf(message) }, 'event could not be put aside; it is tried again');
      if (stopped || !isOpen()) throw err;
      await sleep(SETBACK_MS, undefined, { ref: false });
      await put(message, aside, isOpen);
    }
  };

  const onMessage = async (channel: Channel, message: ConsumeMessage, isOpen: () => boolean): Promise<void> => {
    try {
      const aside = await handle(message);
      if (aside) await put(message, aside, isOpen);
      if (isOpen()) channel.ack(message);
    } catch (err) {
      logger.warn({ err, ...idOf(message) }, 'event left to the broker, which delivers it again');
    }
  };

  const kept = keepChannel<Channel>({
    name: consumer,
    logger,
    create: (model) => model.createChannel(),
    setUp: async (channel) => {
      let open = true;
      channel.on('close', () => {
        open = false;
      });
      await declareTopology(channel, topology);
      await channel.prefetch(topology.prefetch);
      const consuming = await channel.consume(queues.queue, (message) => {
        // The queue is gone: a new channel makes it anew.
        if (!message) return void channel.close().catch(() => undefined);
        if (stopped) return;
        const work = onMessage(channel, message, () => open).finally(() => underWay.delete(work));
        underWay.add(work);
      });
      ({ consumerTag } = consuming);
      if (stopped) await channel.close();
    },
  });

  const drain = async (): Promise<void> => {
    stopped = true;
    kept.letGo();
    const channel = kept.current();
    // First of all, so that the broker gives what comes now to other replicas.
    if (channel && consumerTag !== undefined) await channel.cancel(consumerTag).catch(() => undefined);
    await Promise.allSettled(underWay);
    // What had come and was not taken goes back to the queue at once; before it, what was in hand is acknowledged.
    await channel?.close().catch(() => undefined);
  };
  let draining: Promise<void> | undefined;

  return {
    queues,
    open: (model) => (stopped ? Promise.resolve() : kept.open(model)),
    drain: () => (draining ??= drain()),
  };
}

const idOf = ({ properties }: ConsumeMessage): { eventId?: string; type?: string } => {
  const { messageId, type } = properties as { messageId?: string; type?: string };
  return { ...(messageId !== undefined && { eventId: messageId }), ...(type !== undefined && { type }) };
};
