import type { NewId } from '@feira/kernel';
import { SignJWT } from 'jose';
import type { AccessTokens } from '../../application/ports.ts';
import { permissionsOf } from '../../domain/roles.ts';
import type { SigningKeys } from './signing-keys.ts';

const LIFETIME_S = 15 * 60;

/** Access tokens after RFC 9068: `typ: at+jwt`, so that no other token passes for one (R3). */
export const makeAccessTokens = (deps: {
  keys: SigningKeys;
  issuer: string;
  audience: string;
  newId: NewId;
}): AccessTokens => ({
  issue: async (user, session, at) => {
    const issuedAt = Math.floor(at.getTime() / 1000);
    const exp = issuedAt + LIFETIME_S;
    const accessToken = await new SignJWT({ role: user.role, permissions: permissionsOf(user.role), sid: session.id })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: deps.keys.kid })
      .setIssuer(deps.issuer)
      .setAudience(deps.audience)
      .setSubject(user.id)
      .setJti(deps.newId())
      .setIssuedAt(issuedAt)
      .setExpirationTime(exp)
      .sign(deps.keys.key);
    return { accessToken, expiresAt: new Date(exp * 1000) };
  },
});
