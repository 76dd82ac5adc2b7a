import 'server-only';
import { createHash } from 'node:crypto';
import { askGateway, type Call } from '@/graph/gateway';
import { SessionRefresh } from '@/graph/generated/operations';
import type { Tokens } from './cookies';
import { singleFlight } from './single-flight';

/** `refused` ends the session; `unavailable` leaves it for the next request. */
export type Renewal =
  | { readonly status: 'renewed'; readonly tokens: Tokens }
  | { readonly status: 'refused' }
  | { readonly status: 'unavailable' };

const STRAGGLERS_MS = 30_000;
const flights = singleFlight<Renewal>(STRAGGLERS_MS);

/** Trades a refresh token in, once per token and process. */
export const renewSession = (refreshToken: string, call: Omit<Call, 'token'>): Promise<Renewal> =>
  flights(createHash('sha256').update(refreshToken).digest('hex'), async () => {
    const answer = await askGateway(SessionRefresh, { input: { refreshToken } }, call);
    if (answer.status === 'unauthenticated') return { status: 'refused' };
    if (answer.status === 'unavailable') return { status: 'unavailable' };
    const { session, userErrors } = answer.data.sessionRefresh;
    if (session) return { status: 'renewed', tokens: session };
    return { status: userErrors.length > 0 ? 'refused' : 'unavailable' };
  });
