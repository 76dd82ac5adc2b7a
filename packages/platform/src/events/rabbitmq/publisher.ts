import type { ChannelModel, ConfirmChannel, Message } from 'amqplib';
import type { Logger } from '../../logger/index.ts';
import { NotPublished, Unroutable, WireDown } from '../bus.ts';
import { keepChannel } from './channel.ts';
import type { LinkState } from './link.ts';
import type { Outgoing } from './message.ts';

export interface Publisher {
  /** Answers when the broker has confirmed all; rejects with NotPublished, and never later than the publish timeout. */
  send(messages: readonly Outgoing[]): Promise<void>;
  open(model: ChannelModel): Promise<void>;
  /** Waits for what is on its way. */
  idle(): Promise<void>;
}

/** One confirm channel. A returned message is a failure, although the broker confirms it as well. */
export function makePublisher(deps: {
  logger: Logger;
  timeoutMs: number;
  /** Of the connection that the channel is on. */
  state: () => LinkState;
}): Publisher {
  const { logger, timeoutMs, state } = deps;
  let sent = 0;
  /** The broker returns a message before it confirms it, so this is known in time. */
  const returned = new Set<string>();
  const underWay = new Set<Promise<unknown>>();
  const channel = keepChannel<ConfirmChannel>({
    name: 'publish',
    logger,
    create: (model) => model.createConfirmChannel(),
    setUp: (opened) => {
      returned.clear();
      opened.on('return', ({ properties }: Message) => returned.add(String(properties.correlationId)));
    },
  });

  const sendOne = (message: Outgoing): Promise<void> =>
    new Promise((settle, reject) => {
      const open = channel.current();
      if (!open) throw new WireDown('not connected to the broker');
      if (state() === 'blocked') throw new WireDown('the broker takes no more messages');
      const correlationId = String((sent += 1));
      const { exchange, routingKey, content, mandatory, properties } = message;
      const options = { ...properties, correlationId, mandatory, persistent: true };
      open.publish(exchange, routingKey, content, options, (refused: unknown) => {
        if (returned.delete(correlationId)) reject(new Unroutable(`no queue for ${routingKey}`));
        else if (refused instanceof Error) reject(refused);
        else settle();
      });
    });

  const asFailure = (error: unknown): Error =>
    error instanceof Unroutable || error instanceof WireDown
      ? error
      : new WireDown(error instanceof Error ? error.message : String(error), { cause: error });

  const send = async (messages: readonly Outgoing[]): Promise<void> => {
    const failed = new Map<string, Error>();
    const waiting = new Set(messages);
    const outcomes = messages.map((message) =>
      sendOne(message)
        .catch((error: unknown) => failed.set(message.id, asFailure(error)))
        .finally(() => waiting.delete(message)),
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((settle) => {
      timer = setTimeout(settle, timeoutMs);
    });
    await Promise.race([Promise.all(outcomes), late]);
    clearTimeout(timer);
    for (const { id } of waiting) failed.set(id, new WireDown(`no confirm within ${timeoutMs} ms`));
    if (failed.size > 0) throw new NotPublished(failed);
  };

  return {
    open: (model) => channel.open(model),
    send: (messages) => {
      const sending = send(messages);
      underWay.add(sending);
      const done = () => underWay.delete(sending);
      sending.then(done, done);
      return sending;
    },
    idle: async () => {
      await Promise.allSettled(underWay);
    },
  };
}
