import type { User } from '../domain/user.ts';
import type { Deps, Session, Stores } from './ports.ts';

const REFRESH_TOKEN_MS = 30 * 24 * 60 * 60_000;

/** A new pair of tokens in a family; the refresh token is stored as its hash only. */
export async function openSession(deps: Deps, tx: Stores, user: User, familyId: string): Promise<Session> {
  const now = deps.clock();
  const refreshToken = deps.newToken();
  await tx.sessions.insert({
    hash: deps.sha256(refreshToken),
    familyId,
    userId: user.id,
    expiresAt: new Date(now.getTime() + REFRESH_TOKEN_MS),
    usedAt: null,
    revokedAt: null,
  });
  return { refreshToken, ...(await deps.tokens.issue(user, now)) };
}
