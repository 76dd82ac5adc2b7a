import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel, ChannelModel } from 'amqplib';
import type { Logger } from '../../logger/index.ts';

const REOPEN_MS = 500;

/** A channel that is opened again when it alone is lost; when its connection is lost, the next connection opens it. */
export interface KeptChannel<C extends Channel> {
  current(): C | undefined;
  /** Opens it on a connection that has just been made. */
  open(model: ChannelModel): Promise<void>;
  /** Leaves a channel that is lost from now on as it is. */
  letGo(): void;
}

export function keepChannel<C extends Channel>(options: {
  name: string;
  logger: Logger;
  create: (model: ChannelModel) => Promise<C>;
  /** What is to be on the channel: listeners, consumers. */
  setUp: (channel: C) => Promise<void> | void;
}): KeptChannel<C> {
  const { name, logger, create, setUp } = options;
  let model: ChannelModel | undefined;
  let current: C | undefined;
  let kept = true;

  const open = async (on: ChannelModel): Promise<void> => {
    model = on;
    on.once('close', () => {
      if (model === on) model = undefined;
    });
    const channel = await create(on);
    channel.on('error', (err) => logger.warn({ err, channel: name }, 'broker channel failed'));
    channel.on('close', () => {
      if (current !== channel) return;
      current = undefined;
      if (kept) void reopen(on);
    });
    await setUp(channel);
    current = channel;
  };

  const reopen = async (on: ChannelModel): Promise<void> => {
    await sleep(REOPEN_MS * (0.5 + Math.random()), undefined, { ref: false });
    if (!kept || model !== on) return;
    try {
      await open(on);
      logger.info({ channel: name }, 'broker channel opened again');
    } catch (err) {
      logger.warn({ err, channel: name }, 'broker channel not opened; it is tried again');
      await reopen(on);
    }
  };

  return {
    current: () => current,
    open,
    letGo: () => {
      kept = false;
    },
  };
}
