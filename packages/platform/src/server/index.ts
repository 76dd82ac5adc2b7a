import fastify, { type FastifyInstance } from 'fastify';
import { inspect, isReady, type Checks } from '../health/index.ts';

export interface Server {
  readonly app: FastifyInstance;
  readonly stopping: () => boolean;
  /** From now on readiness fails, and every answer asks its client to connect anew, elsewhere. Requests are still served. */
  readonly failReadiness: () => void;
}

/**
 * An HTTP server with `/health/live` and `/health/ready`. Why it is not ready is told to internal listeners only (R37):
 * `detail: false` answers the status alone.
 */
export function makeServer(options: {
  bodyLimit: number;
  checks: Checks;
  detail: boolean;
  /** Whose X-Forwarded-For is believed: addresses, or `loopback`. Nobody's unless told. */
  trustProxy?: string | undefined;
}): Server {
  const { bodyLimit, checks, detail, trustProxy = false } = options;
  let leaving = false;
  // A request that arrives while the server closes is served like any other (R73).
  const app = fastify({ bodyLimit, forceCloseConnections: 'idle', return503OnClosing: false, trustProxy });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (leaving) void reply.header('connection', 'close');
    done();
  });
  serveHealth(app, { checks, detail, stopping: () => leaving });
  return {
    app,
    stopping: () => leaving,
    failReadiness: () => {
      leaving = true;
    },
  };
}

/** The two health routes, on any listener. */
export function serveHealth(
  app: FastifyInstance,
  { checks, detail, stopping }: { checks: Checks; detail: boolean; stopping: () => boolean },
): void {
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const report = await inspect(checks, { stopping: stopping() });
    const ready = isReady(report);
    const told = detail ? report : { status: ready ? 'ok' : report.status };
    return reply.code(ready ? 200 : 503).send(told);
  });
}
