import 'server-only';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { config } from '@/config';

/** A part that the graph could not answer. */
export interface Fault {
  readonly code: string;
  readonly path: string;
}

/**
 * What came back. `ok` may miss parts: a root field that is null with a fault at its path is unavailable,
 * without one it does not exist.
 */
export type Answer<Data> =
  | { readonly status: 'ok'; readonly data: Data; readonly faults: readonly Fault[]; readonly requestId: string }
  | { readonly status: 'unauthenticated'; readonly requestId: string }
  | { readonly status: 'unavailable'; readonly code: string; readonly requestId: string };

export interface Call {
  readonly locale: string;
  readonly requestId: string;
  readonly token?: string | undefined;
  /** Whom the storefront asks for, as it was told: the graph counts attempts by it. */
  readonly forwardedFor?: string | undefined;
}

const TIMEOUT_MS = 5_000;

const envelope = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

const printed = new WeakMap<DocumentNode, string>();

/** One document to the gateway. Never throws: what can go wrong is in the answer. */
export async function askGateway<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  call: Call,
): Promise<Answer<Data>> {
  try {
    const response = await fetch(new URL('/graphql', config.gatewayUrl), {
      method: 'POST',
      headers: headersFor(call),
      body: JSON.stringify({ query: textOf(document), variables }),
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return toAnswer<Data>(response.status, envelope.parse(await response.json()), call.requestId);
  } catch (cause) {
    report(call.requestId, cause);
    return { status: 'unavailable', code: 'UNREACHABLE', requestId: call.requestId };
  }
}

function toAnswer<Data>(
  status: number,
  { data, errors = [] }: z.infer<typeof envelope>,
  requestId: string,
): Answer<Data> {
  const faults = errors.map(({ path = [], extensions }) => ({
    code: extensions?.code ?? 'INTERNAL_SERVER_ERROR',
    path: path.join('.'),
  }));
  if (status === 401 || faults.some(({ code }) => code === 'UNAUTHENTICATED')) {
    return { status: 'unauthenticated', requestId };
  }
  if (faults.length > 0) report(requestId, faults);
  if (data) return { status: 'ok', data: data as Data, faults, requestId };
  return { status: 'unavailable', code: faults[0]?.code ?? 'INTERNAL_SERVER_ERROR', requestId };
}

const headersFor = ({ locale, requestId, token, forwardedFor }: Call): Record<string, string> => ({
  'content-type': 'application/json',
  'accept-language': locale,
  'x-request-id': requestId,
  'apollographql-client-name': 'web',
  ...(forwardedFor !== undefined && { 'x-forwarded-for': forwardedFor }),
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});

function textOf(document: DocumentNode): string {
  const known = printed.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  printed.set(document, text);
  return text;
}

/** One line for the log; the gateway logs the fault in full under the same id. */
function report(requestId: string, problem: unknown): void {
  console.error(JSON.stringify({ level: 'error', msg: 'graph call failed', requestId, problem: describe(problem) }));
}

const describe = (problem: unknown): unknown =>
  problem instanceof Error
    ? `${problem.message}${problem.cause instanceof Error ? `: ${problem.cause.message}` : ''}`
    : problem;
