import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire that can be cut, held or taken away, without touching the server at its other end. */
export interface TcpProxy {
  readonly port: number;
  /** Resets every connection of now; new ones are let through. */
  cut(): void;
  /** Nothing goes through any more, and nobody is told: as if the server hung. New connections hang too. */
  hold(): void;
  /** Lets what was held go on. */
  release(): void;
  /** Refuses new connections and cuts the present ones, until `accept`. */
  refuse(): Promise<void>;
  accept(): Promise<void>;
  close(): Promise<void>;
}

/** On loopback, in front of `target`. */
export async function startTcpProxy(target: { host?: string; port: number }): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let held = false;

  const serve = (near: Socket): void => {
    const far = connect(target.port, target.host ?? '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near]] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        pairs.delete(pair);
      });
      from.pipe(to);
      if (held) from.pause();
    }
  };
  const listen = async (port: number) => {
    const server = createServer(serve).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  const cut = (): void => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  };
  const shut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    cut();
    await closed;
  };

  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut,
    hold: () => {
      held = true;
      for (const pair of pairs) for (const socket of pair) socket.unpipe().pause();
    },
    release: () => {
      held = false;
      for (const [near, far] of pairs) {
        near.pipe(far);
        far.pipe(near);
      }
    },
    refuse: shut,
    accept: async () => {
      server = await listen(port);
    },
    close: shut,
  };
}
