import type { Clock, ViewerClaims } from '@feira/kernel';
import { sha256 } from '@feira/platform/ids';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

const MAX_TOKENS = 10_000;

const common = { sub: z.uuid(), permissions: z.array(z.string()), exp: z.number(), jti: z.string() };
/** A person's token names the role and the sign-in; a machine's says that it is one. */
const claims = z.union([
  z.object({ ...common, role: z.string(), sid: z.uuid().optional() }),
  z.object({ ...common, client: z.literal(true) }),
]);

function toViewer(token: z.infer<typeof claims>): ViewerClaims {
  const { sub: id, permissions } = token;
  if ('client' in token) return { kind: 'client', id, permissions };
  const { role, sid } = token;
  return { kind: 'user', id, role, permissions, ...(sid !== undefined && { sessionId: sid }) };
}

export interface TokenRules {
  /** Finds a public key by `kid` among auth's own; never follows what a token points at (R4). */
  readonly keySet: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
}

/** Answers who a token speaks for, or undefined. Verified tokens are remembered by their hash until they expire. */
export function makeTokenVerifier({ keySet, issuer, audience, clock }: TokenRules) {
  const known = new LRUCache<string, { viewer: ViewerClaims; exp: number }>({ max: MAX_TOKENS });
  return async (text: string): Promise<ViewerClaims | undefined> => {
    const hash = sha256(text);
    const now = clock();
    const seen = known.get(hash);
    if (seen) return seen.exp * 1000 > now.getTime() ? seen.viewer : undefined;
    try {
      const { payload } = await jwtVerify(text, keySet, {
        algorithms: ['ES256'],
        issuer,
        audience,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'sub', 'jti'],
        currentDate: now,
      });
      const token = claims.parse(payload);
      const viewer = toViewer(token);
      known.set(hash, { viewer, exp: token.exp });
      return viewer;
    } catch {
      return undefined;
    }
  };
}

export type TokenVerifier = ReturnType<typeof makeTokenVerifier>;
