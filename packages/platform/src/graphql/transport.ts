import type { Dispatcher } from 'undici';
import { Agent, request as send } from 'undici';
import type { Caller } from '../config/index.ts';
import { admit, IDENTITY_HEADER, type CallerPolicies, type Identity, type makeSigner } from '../identity/index.ts';
import { makeReplicas } from './replicas.ts';
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
const CONNECT_TIMEOUT_MS = 2_000;

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

/** More calls than this at once are more than one subgraph answers in time; they would only fill the memory (R72). */
const MAX_IN_FLIGHT = 512;

/** The call never left this process, so another replica may take it, a mutation included. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const neverSent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && NEVER_SENT.has(error.code);

/**
 * Calls a subgraph over HTTP on keep-alive connections, with a signed identity. Its replicas take turns. What may have
 * been sent is never repeated (R75).
 */
export function makeHttpTransport(deps: {
  url: string | readonly string[];
  audience: string;
  sign: ReturnType<typeof makeSigner>;
  timeoutMs?: number;
  dispatcher?: Dispatcher;
}): SubgraphTransport {
  const { url, audience, sign, timeoutMs = DEFAULT_TIMEOUT_MS } = deps;
  const replicas = makeReplicas(typeof url === 'string' ? [url] : url);
  const dispatcher =
    deps.dispatcher ?? new Agent({ connections: 64, pipelining: 1, connect: { timeout: CONNECT_TIMEOUT_MS } });
  let inFlight = 0;

  const post = async (to: string, body: string, identity: Identity, signal: AbortSignal): Promise<GraphResponse> => {
    const headers = { 'content-type': 'application/json', [IDENTITY_HEADER]: sign(audience, identity, body) };
    const response = await send(to, { method: 'POST', body, headers, dispatcher, signal });
    // It is about to stop (R73): the next call would meet a listener that closes.
    if (response.headers['connection'] === 'close') replicas.shun(to);
    if (response.statusCode === 200) return (await response.body.json()) as GraphResponse;
    await response.body.dump();
    const reason = response.statusCode === 401 ? 'UNAUTHENTICATED' : 'UNAVAILABLE';
    throw new TransportError(reason, `${audience} answered ${response.statusCode}`);
  };
  const attempt = async (
    [to, ...others]: readonly string[],
    body: string,
    identity: Identity,
    signal: AbortSignal,
  ): Promise<GraphResponse> => {
    if (to === undefined) throw new TransportError('UNAVAILABLE', `${audience} has no address`);
    try {
      return await post(to, body, identity, signal);
    } catch (error) {
      if (error instanceof TransportError) throw error;
      if (signal.aborted || neverSent(error)) replicas.shun(to);
      if (signal.aborted) throw timedOut(audience, timeoutMs);
      if (neverSent(error) && others.length > 0) return attempt(others, body, identity, signal);
      throw new TransportError('UNAVAILABLE', `${audience} cannot be reached`, { cause: error });
    }
  };

  return async ({ query, operationName, variables }, identity) => {
    if (inFlight >= MAX_IN_FLIGHT) throw new TransportError('UNAVAILABLE', `${audience} has too much to answer`);
    inFlight += 1;
    try {
      const body = JSON.stringify({ query, operationName, variables });
      return await attempt(replicas.order(), body, identity, AbortSignal.timeout(timeoutMs));
    } finally {
      inFlight -= 1;
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
