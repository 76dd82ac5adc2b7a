import type { Logger } from '@feira/platform/logger';
import type { FastifyInstance } from 'fastify';
import { httpRequests } from '../metrics/instruments.ts';

/** One line for each request: what it took, never what it said (R79). Health is asked too often to be news. */
export function logRequests(app: FastifyInstance, logger: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, requestId, routeOptions } = request;
    const route = routeOptions.url ?? 'unknown';
    if (!route.startsWith('/health/')) {
      httpRequests.add({ route, method, status: String(reply.statusCode) });
      const ms = Math.round(reply.elapsedTime);
      logger.info({ requestId: requestId || undefined, method, route, status: reply.statusCode, ms }, 'request');
    }
    done();
  });
}
