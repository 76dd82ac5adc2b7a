import type { Dispatcher } from 'undici';
import { Agent, request as send } from 'undici';
import type { Caller } from '../config/index.ts';
import { admit, IDENTITY_HEADER, type CallerPolicies, type Identity, type makeSigner } from '../identity/index.ts';
import type { GraphRequest, GraphResponse, Subgraph } from './subgraph.ts';

/** How a caller reaches a subgraph; in process and over HTTP alike. Rejects with TransportError, never hangs. */
export type SubgraphTransport = (request: GraphRequest, identity: Identity) => Promise<GraphResponse>;

/** Nobody knows what became of the call: it timed out, was refused, or answered nonsense. */
export class TransportError extends Error {
  readonly reason: 'TIMEOUT' | 'UNAVAILABLE' | 'UNAUTHENTICATED';
  constructor(reason: TransportError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** Calls a subgraph that lives in this process, under the same policy and deadline as over the wire. */
export function makeInProcessTransport(deps: {
  subgraph: Subgraph;
  policies: CallerPolicies;
  caller: Caller;
  timeoutMs?: number;
}): SubgraphTransport {
  const { subgraph, policies, caller, timeoutMs = DEFAULT_TIMEOUT_MS } = deps;
  return async (request, identity) => {
    const admitted = admit(policies, caller, identity);
    if (!admitted) throw new TransportError('UNAUTHENTICATED', `${subgraph.name} does not know ${caller}`);
    return withDeadline(subgraph.execute(request, admitted), timeoutMs, subgraph.name);
  };
}

/** Calls a subgraph over HTTP on keep-alive connections, with a signed identity. */
export function makeHttpTransport(deps: {
  url: string;
  audience: string;
  sign: ReturnType<typeof makeSigner>;
  timeoutMs?: number;
  dispatcher?: Dispatcher;
}): SubgraphTransport {
  const { url, audience, sign, timeoutMs = DEFAULT_TIMEOUT_MS } = deps;
  const dispatcher = deps.dispatcher ?? new Agent({ connections: 64, pipelining: 1 });
  return async ({ query, operationName, variables }, identity) => {
    const body = JSON.stringify({ query, operationName, variables });
    const headers = { 'content-type': 'application/json', [IDENTITY_HEADER]: sign(audience, identity, body) };
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await send(url, { method: 'POST', body, headers, dispatcher, signal });
      if (response.statusCode === 200) return (await response.body.json()) as GraphResponse;
      await response.body.dump();
      const reason = response.statusCode === 401 ? 'UNAUTHENTICATED' : 'UNAVAILABLE';
      throw new TransportError(reason, `${audience} answered ${response.statusCode}`);
    } catch (error) {
      if (error instanceof TransportError) throw error;
      if (signal.aborted) throw timedOut(audience, timeoutMs);
      throw new TransportError('UNAVAILABLE', `${audience} cannot be reached`, { cause: error });
    }
  };
}

const timedOut = (name: string, ms: number): TransportError =>
  new TransportError('TIMEOUT', `${name} did not answer within ${ms} ms`);

async function withDeadline<T>(work: Promise<T>, ms: number, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(name, ms)), ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
