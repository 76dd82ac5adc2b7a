import { connect, type ChannelModel } from 'amqplib';
import { eventTopology, type Topology } from '@feira/contracts';
import { describe } from 'vitest';
import { newSecretId } from '../ids/index.ts';

/** Where suites find a RabbitMQ that they share with others. */
export const TEST_AMQP_URL = process.env['TEST_AMQP_URL'] ?? 'amqp://guest:guest@127.0.0.1:5672';

async function answers(): Promise<boolean> {
  try {
    const connection = await connect(TEST_AMQP_URL, { timeout: 2_000 });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}

export const rabbitIsThere = await answers();
if (!rabbitIsThere) {
  const missing = 'RabbitMQ (TEST_AMQP_URL, or one on 127.0.0.1:5672)';
  if (process.env['CI'] === 'true') throw new Error(`these suites need ${missing}`);
  console.warn(`skipped for want of ${missing}`);
}

/** A suite that needs a RabbitMQ; it is skipped where there is none, and with CI=true it fails. */
export const describeRabbit = describe.skipIf(!rabbitIsThere);

/** A topology that no other suite has; quick steps, so that a retry is no wait. */
export const testTopology = (options: Parameters<typeof eventTopology>[0] = {}): Topology =>
  eventTopology({
    prefix: `test.${newSecretId()}.`,
    consumers: ['shop.one', 'shop.two'],
    backOffMs: [20, 40],
    ...options,
  });

/** A connection for a suite's own questions to the broker. */
export const askRabbit = async <T>(work: (model: ChannelModel) => Promise<T>, url = TEST_AMQP_URL): Promise<T> => {
  const model = await connect(url);
  model.on('error', () => undefined);
  try {
    return await work(model);
  } finally {
    await model.close().catch(() => undefined);
  }
};

/** Takes a suite's queues and exchanges away again. */
export const removeTopology = (topology: Topology, url = TEST_AMQP_URL): Promise<void> =>
  askRabbit(async (model) => {
    const channel = await model.createChannel();
    const queues = topology.consumers.flatMap(({ queue, deadLetters, backOff }) => [
      queue,
      deadLetters,
      ...backOff.map(({ name }) => name),
    ]);
    await Promise.all(queues.map((queue) => channel.deleteQueue(queue)));
    await Promise.all(topology.consumers.map(({ deadLetterExchange }) => channel.deleteExchange(deadLetterExchange)));
    await channel.deleteExchange(topology.exchange);
  }, url);
