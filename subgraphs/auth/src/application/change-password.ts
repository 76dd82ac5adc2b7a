import { ok, type Viewer } from '@feira/kernel';
import type { User } from '../domain/user.ts';
import { hashNewPassword } from './new-password.ts';
import type { Answer, Deps } from './ports.ts';
import { provePassword, type ProofCode } from './prove-password.ts';

/** A new password for whoever knows the old one. Every other sign-in ends. */
export const makeChangePassword =
  (deps: Deps) =>
  async (viewer: Viewer, current: string, next: string): Answer<User, ProofCode | 'WEAK_PASSWORD'> => {
    const proven = await provePassword(deps, viewer, current, 'password.change');
    if (!proven.ok) return proven;
    const user = proven.value;
    const passwordHash = await hashNewPassword(deps, next, user);
    if (!passwordHash.ok) {
      const { error } = passwordHash;
      return { ok: false, error: error.field ? { ...error, field: ['newPassword'] } : error };
    }
    return deps.unitOfWork.run<User, never>(async (tx) => {
      await tx.users.setPassword(user.id, passwordHash.value);
      await tx.sessions.revokeUser(user.id, deps.clock(), viewer.sessionId);
      await tx.tokens.drop(user.id, 'RESET_PASSWORD');
      await tx.tokens.drop(user.id, 'LOGIN');
      await tx.mails.add({ kind: 'PASSWORD_CHANGED', userId: user.id, email: null, locale: user.locale });
      const target = `user:${user.id}`;
      await tx.audit.add({ actor: viewer.actor, action: 'password.change', target, outcome: 'OK' });
      return ok(user);
    });
  };
