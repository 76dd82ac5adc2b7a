import { ok, refuse, type Refusal } from '@feira/kernel';
import type { User } from '../domain/user.ts';
import { hashNewPassword } from './new-password.ts';
import type { Answer, Deps } from './ports.ts';

export type ResetCode = 'INVALID_TOKEN' | 'WEAK_PASSWORD' | 'OVERLOADED';

/** A new password for whoever reads the account's mail. Every sign-in ends; a second factor stays. */
export const makeResetPassword =
  (deps: Deps) =>
  async (token: string, password: string): Answer<User, ResetCode> => {
    const passwordHash = await hashNewPassword(deps, password, { email: '', name: '' });
    if (!passwordHash.ok) return passwordHash;
    const reset = await deps.unitOfWork.run<User, Refusal<ResetCode>>(async (tx) => {
      const now = deps.clock();
      const found = await tx.tokens.consume(deps.sha256(token), 'RESET_PASSWORD', now);
      const user = found && (await tx.users.lock(found.userId));
      if (!user || user.disabledAt || user.email !== found.email) {
        return refuse('INVALID_TOKEN', 'This link is not good any more.', ['token']);
      }
      const verified: User = { ...user, emailVerified: true };
      await tx.users.setPassword(user.id, passwordHash.value);
      await tx.users.save(verified);
      await tx.tokens.drop(user.id, 'RESET_PASSWORD');
      await tx.tokens.drop(user.id, 'LOGIN');
      await tx.sessions.revokeUser(user.id, now);
      if (!user.emailVerified) {
        await tx.changes.add({ kind: 'EMAIL_VERIFIED', userId: user.id, email: user.email });
      }
      await tx.mails.add({ kind: 'PASSWORD_CHANGED', userId: user.id, email: null, locale: user.locale });
      const target = `user:${user.id}`;
      await tx.audit.add({ actor: target, action: 'password.reset', target, outcome: 'OK' });
      return ok(verified);
    });
    // Whoever failed for long and then reset the password gets in at once.
    if (reset.ok) await deps.throttle.forget('ACCOUNT_FAILURES', reset.value.email);
    return reset;
  };
