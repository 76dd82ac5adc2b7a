import type { ConsumerQueues, Topology } from '@feira/contracts';
import { connect, type Channel, type GetMessage } from 'amqplib';
import type { Logger } from '../../logger/index.ts';
import { isTooOld, type DeadLetter, type DeadLetters, type Selection } from '../dead-letters.ts';
import { again, HEADER, numberIn, readEvent, textIn, type Headers } from './message.ts';
import { makePublisher, type Publisher } from './publisher.ts';
import { declareTopology } from './topology.ts';

const PUBLISH_TIMEOUT_MS = 10_000;

export type { DeadLetter, DeadLetters, Replayed, Selection } from '../dead-letters.ts';

/** Throws when the broker is away. */
export async function openDeadLetters(deps: {
  url: string;
  topology: Topology;
  logger: Logger;
  now?: () => Date;
}): Promise<DeadLetters> {
  const { url, topology, logger, now = () => new Date() } = deps;
  const model = await connect(url, { timeout: PUBLISH_TIMEOUT_MS });
  model.on('error', (err) => logger.error({ err }, 'broker connection failed'));
  const publisher = makePublisher({ logger, timeoutMs: PUBLISH_TIMEOUT_MS, state: () => 'up' });
  await publisher.open(model);

  /** Takes each letter in hand once; those of which `act` answers false go back. */
  const visit = async (selection: Selection, act: Act): Promise<void> => {
    const chosen = topology.consumers.filter(({ consumer }) => (selection.consumer ?? consumer) === consumer);
    if (chosen.length === 0) throw new Error(`no consumer is called ${selection.consumer ?? ''}`);
    const channel = await model.createChannel();
    channel.on('error', (err) => logger.error({ err }, 'broker channel failed'));
    try {
      await declareTopology(channel, topology);
      for (const queues of chosen) {
        // eslint-disable-next-line no-await-in-loop -- one queue after the other: their letters are told apart in the output
        await visitQueue(channel, queues, selection, act);
      }
    } finally {
      // What was not acknowledged goes back to its place.
      await channel.close().catch(() => undefined);
    }
  };

  return {
    list: async (selection) => {
      const found: DeadLetter[] = [];
      await visit(selection, (letter) => {
        found.push(letter);
        return Promise.resolve(false);
      });
      return found;
    },
    replay: async (selection) => {
      const [done, tooOld]: [DeadLetter[], DeadLetter[]] = [[], []];
      await visit(selection, async (letter, message, { queue }) => {
        const old = isTooOld(letter, now());
        (old ? tooOld : done).push(letter);
        if (old) return false;
        await handOver(publisher, message, queue, { [HEADER.replays]: letter.replays + 1 });
        return true;
      });
      return { done, tooOld };
    },
    drop: async (selection) => {
      const dropped: DeadLetter[] = [];
      await visit(selection, async (letter, message, { queue }) => {
        // What is no event has no place in a sequence.
        if (letter.subject !== '') await handOver(publisher, message, queue, { [HEADER.skip]: true });
        dropped.push(letter);
        return true;
      });
      return dropped;
    },
    close: () => model.close(),
  };
}

type Act = (letter: DeadLetter, message: GetMessage, queues: ConsumerQueues) => Promise<boolean>;

async function visitQueue(channel: Channel, queues: ConsumerQueues, { eventId }: Selection, act: Act): Promise<void> {
  const { messageCount } = await channel.checkQueue(queues.deadLetters);
  for (let seen = 0; seen < messageCount; seen += 1) {
    // eslint-disable-next-line no-await-in-loop -- a queue is read from its head on
    const message = await channel.get(queues.deadLetters);
    if (!message) return;
    const letter = toLetter(message, queues);
    if (eventId !== undefined && letter.eventId !== eventId) continue;
    // eslint-disable-next-line no-await-in-loop -- in the order of the queue, so that an order's letters stay in theirs
    if (await act(letter, message, queues)) channel.ack(message);
  }
}

const OURS = [HEADER.consumer, HEADER.reason, HEADER.diedAt];

/** How it died is no longer true of the copy. */
function handOver(publisher: Publisher, message: GetMessage, routingKey: string, headers: Headers): Promise<void> {
  const { properties, ...copy } = again(message, { [HEADER.attempts]: 0, ...headers });
  const kept = Object.entries(properties.headers as Headers).filter(([name]) => !OURS.some((ours) => ours === name));
  const alive = { ...properties, headers: Object.fromEntries(kept) };
  return publisher.send([{ ...copy, properties: alive, exchange: '', routingKey, mandatory: true }]);
}

function toLetter(message: GetMessage, { consumer }: ConsumerQueues): DeadLetter {
  const event = readEvent(message);
  const { messageId, type } = message.properties as { messageId?: string; type?: string };
  const diedAt = textIn(message, HEADER.diedAt);
  const death = message.properties.headers?.['x-death']?.[0];
  const isEvent = !('malformed' in event);
  return {
    consumer,
    eventId: isEvent ? event.id : (messageId ?? ''),
    type: isEvent ? event.type : (type ?? ''),
    subject: isEvent ? event.subject : '',
    sequence: isEvent ? event.sequence : 0,
    reason: textIn(message, HEADER.reason) ?? `broker: ${death?.reason ?? 'unknown'}`,
    attempts: numberIn(message, HEADER.attempts),
    replays: numberIn(message, HEADER.replays),
    diedAt: diedAt !== undefined ? new Date(diedAt) : toDate(death?.time),
  };
}

/** The broker counts seconds. */
const toDate = (time: { '!': 'timestamp'; value: number } | undefined): Date | undefined =>
  time && new Date(time.value * 1_000);
