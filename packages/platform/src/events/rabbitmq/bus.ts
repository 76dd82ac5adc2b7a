import { eventTopology, mustBeHeard, type Envelope, type Topology } from '@feira/contracts';
import type { ChannelModel } from 'amqplib';
import type { Logger } from '../../logger/index.ts';
import { onScrape } from '../../metrics/index.ts';
import type { EventBus } from '../bus.ts';
import { countDeadLetters } from './count-dead-letters.ts';
import { openLink, within, type LinkState } from './link.ts';
import { makeListenerChannel } from './listener.ts';
import { HEADER, toMessage, type Outgoing } from './message.ts';
import { makePublisher } from './publisher.ts';
import { makeSubscriber } from './subscriber.ts';
import { declareTopology, queuesOf } from './topology.ts';

/** The bus over RabbitMQ. */
export interface RabbitBus extends EventBus {
  /** Answers once connected, with the topology declared and every subscription so far consuming. */
  ready(): Promise<void>;
  /** For a readiness probe. `blocked`: connected, but the broker is short of memory or disk and takes nothing. */
  health(): LinkState;
}

interface Opens {
  open(model: ChannelModel): Promise<void>;
}

/**
 * Answers at once and connects in the background, for as long as it takes: a shop opens without its broker, and its
 * events wait in the outbox. Two connections, because a broker that is short of memory stops reading from those that
 * publish, and acknowledgements must still get through.
 */
export function makeRabbitBus(options: {
  /** `amqp://user:password@host:port/vhost`, or amqps. */
  url: string;
  /** Of the process, as the broker's operator sees it. */
  name: string;
  logger: Logger;
  topology?: Topology;
  publishTimeoutMs?: number;
  connectTimeoutMs?: number;
  /** How long `close` waits for handlers that are under way. */
  closeTimeoutMs?: number;
}): RabbitBus {
  const { url, name, logger, topology = eventTopology() } = options;
  const { publishTimeoutMs = 5_000, connectTimeoutMs = 10_000, closeTimeoutMs = 10_000 } = options;
  const subscribers: ReturnType<typeof makeSubscriber>[] = [];
  const listening: Opens[] = [];
  let consuming: ChannelModel | undefined;

  const publisher = makePublisher({ logger, timeoutMs: publishTimeoutMs, state: () => out.state() });
  const out = openLink({
    url,
    name: `${name} out`,
    logger,
    connectTimeoutMs,
    setup: async (model) => {
      const channel = await model.createChannel();
      channel.on('error', (err) => logger.error({ err }, 'the topology on the broker is another one'));
      await declareTopology(channel, topology);
      await channel.close();
      await publisher.open(model);
    },
  });
  const into = openLink({
    url,
    name: `${name} in`,
    logger,
    connectTimeoutMs,
    setup: async (model) => {
      consuming = model;
      await Promise.all([...subscribers, ...listening].map((one) => one.open(model)));
    },
  });

  /** On a connection that exists already; else the connection opens it when it is made. */
  const openLate = (one: Opens): void => {
    if (into.state() === 'down' || !consuming) return;
    one.open(consuming).catch((err: unknown) => logger.warn({ err }, 'not subscribed yet; the next connection does'));
  };

  const unwatch = onScrape('dead letters', () =>
    countDeadLetters(
      consuming,
      subscribers.map(({ queues }) => queues),
    ),
  );

  const toExchange = (event: Envelope): Outgoing => ({
    ...toMessage(event),
    exchange: topology.exchange,
    routingKey: event.type,
    mandatory: mustBeHeard(event.type),
  });

  return {
    ready: async () => {
      await Promise.all([out.ready(), into.ready()]);
    },
    health: () => (into.state() === 'down' ? 'down' : out.state()),
    publish: (events) => publisher.send(events.map(toExchange)),
    redeliver: (consumer, event, { skip = false } = {}) => {
      const { queue: routingKey } = queuesOf(topology, consumer);
      const headers = skip ? { [HEADER.skip]: true } : {};
      return publisher.send([{ ...toMessage(event, headers), exchange: '', routingKey, mandatory: true }]);
    },
    subscribe: (subscription) => {
      const subscriber = makeSubscriber({
        subscription,
        topology,
        logger,
        send: (messages) => publisher.send(messages),
      });
      subscribers.push(subscriber);
      openLate(subscriber);
      return { stop: () => subscriber.drain() };
    },
    subscribeAll: (listener) => {
      const channel = makeListenerChannel({ listener, topology, logger });
      listening.push(channel);
      openLate(channel);
    },
    close: async () => {
      unwatch();
      await within(closeTimeoutMs, Promise.all(subscribers.map((one) => one.drain()))).catch((err: unknown) =>
        logger.warn({ err }, 'handlers are still under way; their events will be delivered again'),
      );
      await publisher.idle();
      await Promise.all([into.close(), out.close()]);
    },
  };
}
