import type { ConsumerQueues } from '@feira/contracts';
import type { ChannelModel } from 'amqplib';
import { deadLetters } from '../../metrics/index.ts';

/** Asks the broker how many letters each of these consumers has. On a channel of its own: a refused question ends it. */
export async function countDeadLetters(
  model: ChannelModel | undefined,
  consumers: readonly ConsumerQueues[],
): Promise<void> {
  if (consumers.length === 0) return;
  deadLetters.clear();
  if (!model) throw new Error('the broker is away');
  const channel = await model.createChannel();
  channel.on('error', () => undefined);
  try {
    await Promise.all(
      consumers.map(async ({ consumer, deadLetters: queue }) => {
        const { messageCount } = await channel.checkQueue(queue);
        deadLetters.set({ consumer }, messageCount);
      }),
    );
  } finally {
    await channel.close().catch(() => undefined);
  }
}
