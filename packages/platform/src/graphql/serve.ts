import type { Clock } from '@feira/kernel';
import fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { IDENTITY_HEADER, makeVerifier, type CallerPolicies } from '../identity/index.ts';
import type { Subgraph } from './subgraph.ts';

const BODY_LIMIT = 1_048_576;

const graphRequest = z.object({
  query: z.string(),
  operationName: z
    .string()
    .nullish()
    .transform((name) => name ?? undefined),
  variables: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((variables) => variables ?? undefined),
});

/** A subgraph as an HTTP service: R18, nothing is answered without a signed identity, `_service` included. */
export function serveSubgraph(deps: {
  subgraph: Subgraph;
  policies: CallerPolicies;
  clock: Clock;
  /** Whether the service can do its work now: database reachable, migrations applied. */
  ready: () => Promise<boolean>;
}): FastifyInstance {
  const verify = makeVerifier({ audience: deps.subgraph.name, policies: deps.policies, clock: deps.clock });
  const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: 'idle' });
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await deps.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });
  app.post<{ Body: string }>('/graphql', async (request, reply) => {
    const identity = verify(request.headers[IDENTITY_HEADER], request.body);
    if (!identity) return reply.code(401).send({ message: 'A signed identity is needed.' });
    const parsed = graphRequest.safeParse(toJson(request.body));
    if (!parsed.success) return reply.code(400).send({ message: 'Not a GraphQL request.' });
    return deps.subgraph.execute(parsed.data, identity);
  });
  return app;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
