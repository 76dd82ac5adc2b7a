import type { Clock, ViewerClaims } from '@feira/kernel';
import { sha256 } from '@feira/platform/ids';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

const MAX_TOKENS = 10_000;

const claims = z.object({
  sub: z.uuid(),
  role: z.string(),
  permissions: z.array(z.string()),
  exp: z.number(),
  jti: z.string(),
});

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
  return async (token: string): Promise<ViewerClaims | undefined> => {
    const hash = sha256(token);
    const now = clock();
    const seen = known.get(hash);
    if (seen) return seen.exp * 1000 > now.getTime() ? seen.viewer : undefined;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        algorithms: ['ES256'],
        issuer,
        audience,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'sub', 'jti'],
        currentDate: now,
      });
      const { sub: id, role, permissions, exp } = claims.parse(payload);
      const viewer: ViewerClaims = { kind: 'user', id, role, permissions };
      known.set(hash, { viewer, exp });
      return viewer;
    } catch {
      return undefined;
    }
  };
}

export type TokenVerifier = ReturnType<typeof makeTokenVerifier>;
