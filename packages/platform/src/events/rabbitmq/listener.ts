import type { Topology } from '@feira/contracts';
import type { Channel } from 'amqplib';
import { withRequest } from '../../context/index.ts';
import type { Logger } from '../../logger/index.ts';
import type { Listener } from '../bus.ts';
import { keepChannel, type KeptChannel } from './channel.ts';
import { readEvent } from './message.ts';

/** A queue of this replica's own, which goes with its connection: what is said meanwhile is missed, and the listener told so. */
export function makeListenerChannel(deps: {
  listener: Listener;
  topology: Topology;
  logger: Logger;
}): KeptChannel<Channel> {
  const { listener, topology, logger } = deps;
  let openedBefore = false;
  const hear = async (content: Parameters<typeof readEvent>[0]): Promise<void> => {
    const event = readEvent(content);
    if ('malformed' in event) return;
    try {
      await withRequest({ requestId: event.requestid }, () => listener.hear(event));
    } catch (err) {
      logger.warn({ err, listener: listener.name, eventId: event.id }, 'listener failed');
      listener.missed();
    }
  };
  return keepChannel<Channel>({
    name: listener.name,
    logger,
    create: (model) => model.createChannel(),
    setUp: async (channel) => {
      await channel.assertExchange(topology.exchange, 'topic', { durable: true });
      const { queue } = await channel.assertQueue('', { exclusive: true, autoDelete: true, durable: false });
      await Promise.all(listener.types.map((type) => channel.bindQueue(queue, topology.exchange, type)));
      await channel.consume(
        queue,
        (message) => {
          if (message) void hear(message);
          else channel.close().catch(() => undefined);
        },
        { noAck: true, exclusive: true },
      );
      if (openedBefore) listener.missed();
      openedBefore = true;
    },
  });
}
