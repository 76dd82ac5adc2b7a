import { setTimeout as sleep } from 'node:timers/promises';
import type { ConsumerQueues, Topology } from '@feira/contracts';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { withRequest } from '../../context/index.ts';
import type { Logger } from '../../logger/index.ts';
import { ALERTS, NotNow, Undeliverable, type Subscription } from '../bus.ts';
import { keepChannel } from './channel.ts';
import { again, HEADER, numberIn, readEvent, textIn, type Headers, type Outgoing } from './message.ts';
import { declareTopology, queuesOf } from './topology.ts';

/** Before a message goes back to its queue because nothing else could be done with it. */
const SETBACK_MS = 1_000;
const REASON_LENGTH = 300;

export interface Subscriber {
  open(model: ChannelModel): Promise<void>;
  /** Takes no more deliveries, and answers when the ones under way are settled. */
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

  const move = (message: ConsumeMessage, routingKey: string, headers: Headers): Promise<void> =>
    send([{ ...again(message, headers), exchange: '', routingKey, mandatory: true }]);

  const bury = async (message: ConsumeMessage, reason: string, attempts: number): Promise<void> => {
    const diedAt = new Date().toISOString();
    await move(message, queues.deadLetters, {
      [HEADER.consumer]: consumer,
      [HEADER.reason]: reason.slice(0, REASON_LENGTH),
      [HEADER.attempts]: attempts,
      [HEADER.diedAt]: diedAt,
    });
    const { messageId: eventId, type } = message.properties as { messageId?: string; type?: string };
    logger.error({ alert: ALERTS.deadLettered, eventId, type, reason, attempts }, ALERTS.deadLettered);
  };

  const failed = async (message: ConsumeMessage, error: unknown): Promise<void> => {
    const before = numberIn(message, HEADER.attempts);
    if (error instanceof NotNow) {
      logger.warn({ err: error, eventId: message.properties.messageId }, 'event put off');
      return move(message, lastStep(queues), {});
    }
    const attempts = before + 1;
    if (error instanceof Undeliverable || attempts >= topology.maxAttempts) {
      return bury(message, reasonOf(error), attempts);
    }
    const step = queues.backOff[Math.min(before, queues.backOff.length - 1)];
    logger.warn(
      { err: error, eventId: message.properties.messageId, attempts, ...step },
      'event failed; it comes again',
    );
    return move(message, step?.name ?? queues.queue, { [HEADER.attempts]: attempts });
  };

  const settle = async (message: ConsumeMessage): Promise<void> => {
    const deliveries = numberIn(message, 'x-delivery-count');
    // One more and the broker would move it without a word.
    if (deliveries >= topology.deliveryLimit)
      return bury(message, `no answer after ${deliveries} deliveries`, deliveries);
    const event = readEvent(message);
    if ('malformed' in event) return bury(message, event.malformed, 1);
    try {
      const skip = message.properties.headers?.[HEADER.skip] === true;
      await withRequest({ requestId: event.requestid }, () => subscription.handle(event, skip ? { skip } : {}));
    } catch (error) {
      await withRequest({ requestId: event.requestid }, () => failed(message, error));
    }
  };

  const onMessage = async (channel: Channel, message: ConsumeMessage, isOpen: () => boolean): Promise<void> => {
    try {
      await settle(message);
      if (isOpen()) channel.ack(message);
    } catch (err) {
      logger.warn(
        { err, eventId: message.properties.messageId },
        'event could not be put aside; it stays in its queue',
      );
      await sleep(SETBACK_MS, undefined, { ref: false });
      if (isOpen()) channel.nack(message, false, true);
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
    },
  });

  return {
    open: (model) => (stopped ? Promise.resolve() : kept.open(model)),
    drain: async () => {
      stopped = true;
      kept.letGo();
      const channel = kept.current();
      if (channel && consumerTag !== undefined) channel.cancel(consumerTag).catch(() => undefined);
      await Promise.allSettled(underWay);
    },
  };
}

const lastStep = ({ backOff, queue }: ConsumerQueues): string => backOff.at(-1)?.name ?? queue;

/** drizzle's own message carries the values of the query; what the database said does not. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
