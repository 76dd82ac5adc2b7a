import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Stands where a gateway or a storefront would, remembers what arrives, and answers as it is told. */
export interface StandIn {
  readonly url: string;
  readonly arrived: Arrival[];
  /** How many connections it was opened. */
  connections(): number;
  /** How it answers from now on; hanging up is an answer too. */
  behave(answer: (request: IncomingMessage, response: ServerResponse) => void): void;
  close(): Promise<void>;
}

export async function standIn(name: string): Promise<StandIn> {
  const usual = (_request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ name }));
  };
  const arrived: Arrival[] = [];
  let answer = usual;
  let connections = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    arrived.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    request.resume().once('end', () => answer(request, response));
  });
  server.on('connection', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    connections: () => connections,
    behave: (next) => {
      answer = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** As a process that is killed while it works. */
export const hangUp = (request: IncomingMessage): void => void request.socket.destroy();
