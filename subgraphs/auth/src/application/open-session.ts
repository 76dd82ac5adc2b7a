import type { User } from '../domain/user.ts';
import type { Deps, Session, SignInSession, Stores } from './ports.ts';

const REFRESH_TOKEN_MS = 30 * 24 * 60 * 60_000;

/** A new sign-in with its first pair of tokens. `strong` says that a second factor was shown. */
export async function openSession(deps: Deps, tx: Stores, user: User, strong = false): Promise<Session> {
  const now = deps.clock();
  const { address, userAgent } = deps.origin();
  const session: SignInSession = {
    id: deps.newId(),
    userId: user.id,
    address,
    userAgent,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + REFRESH_TOKEN_MS),
    strongSince: strong ? now : null,
    endedAt: null,
  };
  await tx.sessions.open(session);
  return issueTokens(deps, tx, user, session);
}

/** The next pair of tokens of a sign-in; the refresh token is stored as its hash only. */
export async function issueTokens(deps: Deps, tx: Stores, user: User, session: SignInSession): Promise<Session> {
  const now = deps.clock();
  const { address, userAgent } = deps.origin();
  const expiresAt = new Date(now.getTime() + REFRESH_TOKEN_MS);
  const refreshToken = deps.newToken();
  await tx.sessions.insert({
    hash: deps.sha256(refreshToken),
    familyId: session.id,
    userId: user.id,
    expiresAt,
    usedAt: null,
    revokedAt: null,
  });
  await tx.sessions.touch({ id: session.id, lastUsedAt: now, expiresAt, address, userAgent });
  const strong = session.strongSince !== null;
  return { refreshToken, ...(await deps.tokens.issue(user, { id: session.id, strong }, now)) };
}
