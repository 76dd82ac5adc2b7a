import type { NewId } from '@feira/kernel';
import { SignJWT, type JWTPayload } from 'jose';
import type { AccessToken, AccessTokens } from '../../application/ports.ts';
import { grantedTo } from '../../domain/roles.ts';
import { ALG, type SigningKeys } from './signing-keys.ts';

const LIFETIME_S = 15 * 60;

/** Access tokens after RFC 9068: `typ: at+jwt`, so that no other token passes for one (R3). */
export function makeAccessTokens(deps: {
  keys: SigningKeys;
  issuer: string;
  audience: string;
  newId: NewId;
  /** Whether staff without a second factor may no more than customers. */
  staffNeedsSecondFactor: boolean;
}): AccessTokens {
  const sign = async (subject: string, claims: JWTPayload, at: Date): Promise<AccessToken> => {
    const issuedAt = Math.floor(at.getTime() / 1000);
    const exp = issuedAt + LIFETIME_S;
    const { kid, key } = await deps.keys.signer(at);
    const accessToken = await new SignJWT(claims)
      .setProtectedHeader({ alg: ALG, typ: 'at+jwt', kid })
      .setIssuer(deps.issuer)
      .setAudience(deps.audience)
      .setSubject(subject)
      .setJti(deps.newId())
      .setIssuedAt(issuedAt)
      .setExpirationTime(exp)
      .sign(key);
    return { accessToken, expiresAt: new Date(exp * 1000) };
  };
  return {
    issue: ({ id, role }, session, at) => {
      const { staffNeedsSecondFactor } = deps;
      const permissions = grantedTo(role, { strong: session.strong, staffNeedsSecondFactor });
      return sign(id, { role, permissions, sid: session.id }, at);
    },
    issueForClient: ({ id }, scopes, at) => sign(id, { client: true, permissions: scopes }, at),
  };
}
