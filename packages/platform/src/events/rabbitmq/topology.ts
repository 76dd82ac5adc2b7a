import type { ConsumerQueues, Topology } from '@feira/contracts';
import type { Channel } from 'amqplib';

/** Replicated, and a message that moves to another queue is gone from the first only when the second has it. */
const QUORUM = { 'x-queue-type': 'quorum', 'x-overflow': 'reject-publish', 'x-dead-letter-strategy': 'at-least-once' };
/** Listing dead letters takes and returns them, which counts as a delivery; RabbitMQ 4 gives up after 20 unless told otherwise. */
const NO_LIMIT = 1_000_000_000;

/** Makes what `topology` says. Harmless where it exists; refused by the broker where it exists otherwise. */
export async function declareTopology(channel: Channel, topology: Topology): Promise<void> {
  await channel.assertExchange(topology.exchange, 'topic', { durable: true });
  await Promise.all(topology.consumers.map((queues) => declareConsumer(channel, topology, queues)));
}

async function declareConsumer(channel: Channel, topology: Topology, queues: ConsumerQueues): Promise<void> {
  const { queue, backOff, deadLetterExchange, deadLetters } = queues;
  await channel.assertExchange(deadLetterExchange, 'fanout', { durable: true });
  await channel.assertQueue(deadLetters, {
    durable: true,
    arguments: { 'x-queue-type': 'quorum', 'x-delivery-limit': NO_LIMIT },
  });
  await channel.bindQueue(deadLetters, deadLetterExchange, '');
  await channel.assertQueue(queue, {
    durable: true,
    arguments: {
      ...QUORUM,
      'x-delivery-limit': topology.deliveryLimit,
      'x-dead-letter-exchange': deadLetterExchange,
    },
  });
  await Promise.all(
    backOff.map(({ name, delayMs }) =>
      channel.assertQueue(name, {
        durable: true,
        arguments: {
          ...QUORUM,
          'x-message-ttl': delayMs,
          'x-dead-letter-exchange': '',
          'x-dead-letter-routing-key': queue,
        },
      }),
    ),
  );
  await channel.bindQueue(queue, topology.exchange, topology.binding);
}

/** The queues of one consumer; asking for one that the topology does not know is a mistake of whoever wrote it. */
export function queuesOf(topology: Topology, consumer: string): ConsumerQueues {
  const found = topology.consumers.find((one) => one.consumer === consumer);
  if (!found) throw new Error(`the topology knows no consumer ${consumer}; add it to CONSUMERS in contracts`);
  return found;
}
