import type { FastifyInstance } from 'fastify';
import type { Logger } from '../logger/index.ts';
import type { Database } from '../postgres/index.ts';
import { serveSubgraph } from './serve.ts';

type Served = Omit<Parameters<typeof serveSubgraph>[0], 'ready'>;

export interface Service extends Served {
  readonly database: Database;
  readonly logger: Logger;
  readonly port: number;
  /** Routes beside GraphQL. */
  readonly routes?: (app: FastifyInstance) => void;
  start(): void;
  stop(): Promise<void>;
}

/** Serves one composed subgraph as a process of its own, until it is told to stop. */
export async function runService(service: Service): Promise<void> {
  const { database, logger, port } = service;
  const ready = async (): Promise<boolean> => {
    try {
      await database.sql`select 1`;
      return true;
    } catch {
      return false;
    }
  };
  const app = serveSubgraph({ ...service, ready });
  service.routes?.(app);
  await app.listen({ port, host: '0.0.0.0' });
  service.start();
  logger.info({ port }, 'ready');
  const stop = async (): Promise<void> => {
    await app.close();
    await service.stop();
    await database.close();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}
