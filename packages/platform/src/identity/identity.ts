import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock, Locale, ViewerClaims } from '@feira/kernel';
import type { ClientInfo } from '../context/index.ts';
import type { Caller } from '../config/index.ts';

/** The one internal header. The gateway strips it from what clients send. */
export const IDENTITY_HEADER = 'x-feira-identity';

/** How long a signed identity is good for, in milliseconds; covers clock skew between machines. */
const WINDOW_MS = 30_000;

/** What a receiver lets a caller do. */
export interface CallerPolicy {
  readonly key: string;
  /** Only the gateway speaks for people; every other caller is a service, whatever it says. */
  readonly mayForwardUsers: boolean;
  /** What the caller may do as a service; decided by the receiver, never taken from the wire. */
  readonly permissions: readonly string[];
}

export type CallerPolicies = Readonly<Partial<Record<Caller, CallerPolicy>>>;

/** Who asks, for which request, as the receiver accepts it. */
export interface Identity {
  readonly viewer: ViewerClaims;
  readonly requestId: string;
  /** The language that the answer is read in. */
  readonly locale: Locale;
  /** The client at the gateway's door. */
  readonly client?: ClientInfo;
}

interface Payload extends Identity {
  readonly caller: Caller;
  readonly audience: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly body: string;
}

const digest = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url');
const macOf = (key: string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Signs an identity for one receiver, one moment and one body. */
export const makeSigner =
  (deps: { caller: Caller; key: string; clock: Clock }) =>
  (audience: string, identity: Identity, body: string): string => {
    const { viewer, requestId, locale, client } = identity;
    const at = deps.clock().getTime();
    const said = { viewer, requestId, locale, ...(client && { client }) };
    const payload: Payload = { caller: deps.caller, audience, at, body: digest(body), ...said };
    const text = Buffer.from(JSON.stringify(payload)).toString('base64url');
    return `${text}.${macOf(deps.key, text).toString('base64url')}`;
  };

/** Answers who asks, or undefined: another key, another receiver, another body, too old, or no header at all. */
export const makeVerifier =
  (deps: { audience: string; policies: CallerPolicies; clock: Clock }) =>
  (header: unknown, body: string | Buffer): Identity | undefined => {
    const [text, mac] = typeof header === 'string' ? header.split('.') : [];
    if (!text || !mac) return undefined;
    const payload = parse(text);
    const policy = payload && deps.policies[payload.caller];
    if (!policy || !sameBytes(macOf(policy.key, text), Buffer.from(mac, 'base64url'))) return undefined;
    const fresh = Math.abs(deps.clock().getTime() - payload.at) <= WINDOW_MS;
    if (!fresh || payload.audience !== deps.audience || payload.body !== digest(body)) return undefined;
    return admit(deps.policies, payload.caller, payload);
  };

/** What a caller may claim to be under the receiver's policy. The same answer in process as over the wire. */
export function admit(policies: CallerPolicies, caller: Caller, identity: Identity): Identity | undefined {
  const policy = policies[caller];
  if (!policy) return undefined;
  const { viewer, requestId, locale, client } = identity;
  if (viewer.kind === 'service') {
    return { viewer: { kind: 'service', name: caller, permissions: policy.permissions }, requestId, locale };
  }
  return policy.mayForwardUsers ? { viewer, requestId, locale, ...(client && { client }) } : undefined;
}

/** Unverified: good only to find the caller whose key the text must be checked with. */
function parse(text: string): Payload | undefined {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as Payload;
  } catch {
    return undefined;
  }
}

const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
