import type { FastifyInstance } from 'fastify';
import type { Checks } from '../health/index.ts';
import type { Logger } from '../logger/index.ts';
import { openMetrics } from '../metrics/index.ts';
import { migrationHealth, type Database, type Migrations } from '../postgres/index.ts';
import type { Running } from '../process/index.ts';
import { serveSubgraph } from './serve.ts';

type Served = Omit<Parameters<typeof serveSubgraph>[0], 'checks'>;

/** What a subgraph leans on beside its database; closed in this order once nobody asks any more. */
export interface Leaning {
  readonly close: () => Promise<void>;
}

export interface Service extends Served {
  readonly database: Database;
  readonly migrations: Migrations;
  readonly logger: Logger;
  readonly config: {
    readonly HOST: string;
    readonly DRAIN_MS: number;
    readonly SHUTDOWN_GRACE_MS: number;
    readonly METRICS_HOST: string;
  };
  readonly port: number;
  /** Where its numbers are; nowhere without one. */
  readonly metricsPort?: number | undefined;
  /** What it can do without for a while: broker, cache. */
  readonly checks?: Checks;
  /** Routes beside GraphQL. */
  readonly routes?: (app: FastifyInstance) => void;
  /** Begins what the service does by itself. */
  start(): void;
  /** Ends what the service does by itself, after the run under way. */
  quiesce(): Promise<void>;
  stop(): Promise<void>;
  readonly leansOn?: readonly Leaning[];
}

/** Serves one composed subgraph as a process of its own. */
export async function runService(service: Service): Promise<Running> {
  const { database, migrations, logger, port, config, leansOn = [] } = service;
  const server = serveSubgraph({
    ...service,
    checks: {
      database: { check: () => database.health(), vital: true },
      migrations: { check: onceOk(() => migrationHealth(database, migrations)), vital: true },
      ...service.checks,
    },
  });
  service.routes?.(server.app);
  const metrics = await openMetrics({ port: service.metricsPort, host: config.METRICS_HOST });
  await server.app.listen({ port, host: config.HOST });
  service.start();
  logger.info({ port }, 'ready');
  return {
    logger,
    drainMs: config.DRAIN_MS,
    graceMs: config.SHUTDOWN_GRACE_MS,
    failReadiness: () => server.failReadiness(),
    stopOwnWork: () => service.quiesce(),
    close: async () => {
      await server.app.close();
      await service.stop();
      await Promise.all(leansOn.map((one) => one.close()));
      await database.close();
      await metrics.close();
    },
  };
}

/** Migrations only go forward: what has been applied need not be asked again. */
function onceOk(check: () => ReturnType<typeof migrationHealth>): typeof check {
  let known = false;
  return async () => {
    if (known) return 'ok';
    const health = await check();
    known = health === 'ok';
    return health;
  };
}
