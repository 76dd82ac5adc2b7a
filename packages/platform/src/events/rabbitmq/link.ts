import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type ChannelModel } from 'amqplib';
import type { Logger } from '../../logger/index.ts';

/** A broker that says nothing for two of these is taken for dead. */
const HEARTBEAT_S = 10;
const RECONNECT = { initialDelay: 200, maxDelay: 10_000, jitter: 0.5 };
/** How long a last word may take on a connection that is being given up. */
const FAREWELL_MS = 1_000;

export type LinkState = 'up' | 'blocked' | 'down';

/** One connection that comes back by itself, for as long as it is not closed. */
export interface Link {
  state(): LinkState;
  /** Answers once it has been up. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a connection in the background. `setup` makes what lives on it, each time it is made anew; when it fails the
 * connection is given up and tried again. amqplib reconnects, with jitter; what it leaves open is closed here: it waits
 * for ever for the answer of a broker that hangs, so a socket that has had its time is destroyed.
 */
export function openLink(options: {
  url: string;
  name: string;
  logger: Logger;
  connectTimeoutMs: number;
  setup: (model: ChannelModel) => Promise<void>;
}): Link {
  const { url, name, logger, connectTimeoutMs } = options;
  let state: LinkState = 'down';
  let current: ChannelModel | undefined;

  const setup = async (model: ChannelModel): Promise<void> => {
    current = model;
    // Without a listener an error event ends the process.
    model.on('error', (err) => logger.warn({ err, connection: name }, 'broker connection failed'));
    model.on('close', () => void sleep(FAREWELL_MS, undefined, { ref: false }).then(() => socketOf(model).destroy()));
    try {
      await within(connectTimeoutMs, options.setup(model));
    } catch (error) {
      socketOf(model).destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  };

  const opening = connect(withHeartbeat(url), {
    noDelay: true,
    timeout: connectTimeoutMs,
    clientProperties: { connection_name: name },
    recovery: { ...RECONNECT, waitForConnect: false, setup: (model: ChannelModel) => setup(model) },
  }).then((recovering) => {
    recovering.on('connect', () => {
      state = 'up';
      logger.info({ connection: name }, 'broker connected');
    });
    recovering.on('disconnect', (err) => {
      state = 'down';
      logger.warn({ err, connection: name }, 'broker connection lost; it is made again');
    });
    recovering.on('connect-failed', (err) =>
      logger.warn({ err, connection: name }, 'broker not reachable; it is tried again'),
    );
    recovering.on('blocked', (reason: string) => {
      state = 'blocked';
      logger.error({ reason, connection: name }, 'broker takes no more messages');
    });
    recovering.on('unblocked', () => {
      state = 'up';
    });
    recovering.on('error', () => undefined);
    return recovering;
  });

  return {
    state: () => state,
    ready: async () => {
      await (await opening).waitForConnect();
    },
    close: async () => {
      state = 'down';
      const recovering = await opening;
      await within(FAREWELL_MS, recovering.close()).catch(() => undefined);
      if (current) socketOf(current).destroy();
    },
  };
}

/** amqplib keeps its socket to itself, and offers no way to drop one. */
const socketOf = (model: ChannelModel): Duplex => (model.connection as unknown as { stream: Duplex }).stream;

function withHeartbeat(url: string): string {
  const parsed = new URL(url);
  if (!parsed.searchParams.has('heartbeat')) parsed.searchParams.set('heartbeat', String(HEARTBEAT_S));
  return parsed.href;
}

/** Rejects when `work` takes longer; what it does then is nobody's concern any more. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = sleep(ms, undefined, { signal: over.signal }).then(() => {
    throw new Error(`no answer within ${ms} ms`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
    work.catch(() => undefined);
  }
}
