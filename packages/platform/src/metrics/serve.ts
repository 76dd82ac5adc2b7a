import fastify from 'fastify';
import { contentType, scrape, watchProcess } from './registry.ts';

export interface MetricsServer {
  /** Where it listens; undefined when metrics are off. */
  readonly url: string | undefined;
  close(): Promise<void>;
}

/** `/metrics` on a listener of its own, which is never the public one (R37). Without a port there is none. */
export async function openMetrics(options: { port: number | undefined; host: string }): Promise<MetricsServer> {
  const { port, host } = options;
  if (port === undefined) return { url: undefined, close: () => Promise.resolve() };
  watchProcess();
  const app = fastify({ forceCloseConnections: true });
  app.get('/metrics', async (_request, reply) => reply.type(contentType).send(await scrape()));
  const url = await app.listen({ port, host });
  return { url, close: () => app.close() };
}
