import type { Clock } from '@feira/kernel';
import { z } from 'zod';
import type { Checks } from '../health/index.ts';
import { IDENTITY_HEADER, makeVerifier, type CallerPolicies } from '../identity/index.ts';
import { makeServer, type Server } from '../server/index.ts';
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
  /** What the service needs to do its work. */
  checks: Checks;
}): Server {
  const verify = makeVerifier({ audience: deps.subgraph.name, policies: deps.policies, clock: deps.clock });
  const server = makeServer({ bodyLimit: BODY_LIMIT, checks: deps.checks, detail: true });
  const { app } = server;
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  app.post<{ Body: string }>('/graphql', async (request, reply) => {
    const identity = verify(request.headers[IDENTITY_HEADER], request.body);
    if (!identity) return reply.code(401).send({ message: 'A signed identity is needed.' });
    const parsed = graphRequest.safeParse(toJson(request.body));
    if (!parsed.success) return reply.code(400).send({ message: 'Not a GraphQL request.' });
    return deps.subgraph.execute(parsed.data, identity);
  });
  return server;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
