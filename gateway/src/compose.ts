import { readFile } from 'node:fs/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Clock } from '@feira/kernel';
import type { ShopMode } from '@feira/platform/config';
import type { Logger } from '@feira/platform/logger';
import { makeServer } from '@feira/platform/server';
import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import { makeGraphServer, type Transports } from './graph/server.ts';
import { identify } from './http/identify.ts';
import { logRequests } from './http/log-requests.ts';
import { serveStudio } from './http/studio.ts';
import { makeTokenVerifier } from './identity/verify-token.ts';

const BODY_LIMIT = 262_144;
const MAX_USER_AGENT = 400;

export interface GatewayParts {
  /** How each subgraph is reached, signed as `gateway`. */
  readonly transports: Transports;
  /** Auth's public keys. */
  readonly keySet: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly mode: ShopMode;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Whose X-Forwarded-For is believed: addresses, or `loopback`. Nobody's unless told. */
  readonly trustProxy?: string | undefined;
  /** Routes beside GraphQL. */
  readonly routes?: (app: FastifyInstance) => void;
}

export interface Gateway {
  readonly app: FastifyInstance;
  readonly stopping: () => boolean;
  /** From now on readiness fails; requests are still served. */
  readonly failReadiness: () => void;
  /** Lets requests under way finish. */
  stop(): Promise<void>;
}

const supergraph = new URL('../supergraph.graphql', import.meta.url);

/** The only door: identity, the query plan over the static supergraph, Studio and health. */
export async function composeGateway(parts: GatewayParts): Promise<Gateway> {
  const { transports, keySet, issuer, audience, mode, logger, routes, clock = () => new Date() } = parts;
  const { trustProxy } = parts;
  // Status only: what is down is told to the internal listener (R37).
  const front = makeServer({ bodyLimit: BODY_LIMIT, checks: {}, detail: false, trustProxy });
  const { app } = front;
  const demo = mode === 'demo';
  const server = await makeGraphServer({
    supergraphSdl: await readFile(supergraph, 'utf8'),
    transports,
    introspection: demo,
    logger,
  });
  logRequests(app, logger);
  if (demo) serveStudio(app);
  routes?.(app);
  await app.register(async (graph) => {
    identify(graph, makeTokenVerifier({ keySet, issuer, audience, clock }));
    const handler = fastifyApolloHandler(server, {
      context: ({ viewer, requestId, locale, ip, headers }) => {
        const client = { address: ip, userAgent: (headers['user-agent'] ?? '').slice(0, MAX_USER_AGENT) };
        return Promise.resolve({ viewer, requestId, locale, client });
      },
    });
    graph.route({ url: '/graphql', method: ['GET', 'POST'], handler });
    await Promise.resolve();
  });
  return {
    app,
    stopping: front.stopping,
    failReadiness: () => front.failReadiness(),
    stop: async () => {
      front.failReadiness();
      await app.close();
      await server.stop();
    },
  };
}
