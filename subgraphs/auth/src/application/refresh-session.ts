import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { issueTokens } from './open-session.ts';
import type { Deps, RefreshToken, Session, Stores } from './ports.ts';

type Refreshed = Session | 'REUSED' | 'INVALID';

/**
 * Trades a refresh token for a new pair. R6, R7: a token that comes back has been copied, by a thief or by a client that
 * refreshes twice at once; nobody can tell which, so the whole family ends and the person signs in again.
 */
export const makeRefreshSession =
  (deps: Deps) =>
  async (refreshToken: string): Promise<Result<Session, Refusal<'INVALID_REFRESH_TOKEN'>>> => {
    const hash = deps.sha256(refreshToken);
    const refreshed = await deps.unitOfWork.run<Refreshed>(async (tx) => {
      const token = await tx.sessions.lock(hash);
      // The revocation must commit, so a reuse is a value here and becomes a refusal below.
      return ok(token ? await rotate(deps, tx, token) : 'INVALID');
    });
    if (refreshed.ok && typeof refreshed.value === 'object') return ok(refreshed.value);
    return refuse('INVALID_REFRESH_TOKEN', 'This session has ended; sign in again.', ['refreshToken']);
  };

async function rotate(deps: Deps, tx: Stores, token: RefreshToken): Promise<Refreshed> {
  const { hash, userId, familyId, usedAt, revokedAt, expiresAt } = token;
  const now = deps.clock();
  if (usedAt) {
    await tx.sessions.revokeFamily(familyId, now);
    const reuse = { action: 'session.reuse', target: `session:${familyId}`, outcome: 'REFUSED' } as const;
    await tx.audit.add({ ...reuse, actor: `user:${userId}`, reason: 'REFRESH_TOKEN_REUSED' });
    deps.securityLog.refreshTokenReused({ userId, familyId });
    return 'REUSED';
  }
  const user = await tx.users.find(userId);
  const session = await tx.sessions.find(familyId);
  if (revokedAt || expiresAt <= now || !user || user.disabledAt || !session || session.endedAt) return 'INVALID';
  await tx.sessions.markUsed(hash, now);
  return issueTokens(deps, tx, user, session);
}
