import { once } from 'node:events';
import { createServer } from 'node:http';
import { freePort } from '@feira/platform/testing/private';

/** Stands where a subgraph would, and answers as it is told. */
export interface FakeSubgraph {
  readonly url: string;
  /** How many operations have arrived. */
  asked(): number;
  close(): Promise<void>;
}

/** `answer` gives the data of an answer; undefined never answers. */
export async function fakeSubgraph(answer: () => Record<string, unknown> | undefined): Promise<FakeSubgraph> {
  const port = await freePort();
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === 'POST') asked += 1;
    const data = answer();
    if (data) response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
