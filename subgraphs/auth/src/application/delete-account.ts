import { ok, refuse, type Refusal, type Viewer } from '@feira/kernel';
import { mayTry, noteFailure } from './throttling.ts';
import type { Answer, Deps } from './ports.ts';
import { provePassword, type ProofCode } from './prove-password.ts';
import { codeKey, takeCode } from './second-factor.ts';

export type DeleteCode = ProofCode | 'WRONG_CODE' | 'LAST_ADMIN';

/**
 * LGPD: the account and everything personal about it goes, at once and for good. Orders stay, without what is personal,
 * once orders has heard of it. The audit log keeps ids only.
 */
export const makeDeleteAccount =
  (deps: Deps) =>
  async (viewer: Viewer, password: string, code: string | null): Answer<string, DeleteCode> => {
    const proven = await provePassword(deps, viewer, password, 'account.delete');
    if (!proven.ok) return proven;
    const user = proven.value;
    const may = await mayTry(deps, codeKey(user.id));
    if (!may.ok) return may;
    const deleted = await deps.unitOfWork.run<string, Refusal<DeleteCode>>(async (tx) => {
      const admins = user.role === 'ADMIN' ? await tx.users.lockAdmins() : [];
      if (admins.length === 1 && admins[0] === user.id) return refuse('LAST_ADMIN', 'The shop needs an admin.');
      const totp = await tx.secondFactors.lock(user.id);
      if (totp?.confirmedAt && !(await takeCode(deps, tx, totp, code ?? ''))) {
        return refuse('WRONG_CODE', 'A code of the second step is needed.', ['code']);
      }
      await tx.users.remove(user.id);
      await tx.mails.add({ kind: 'ACCOUNT_DELETED', userId: null, email: user.email, locale: user.locale });
      await tx.changes.add({ kind: 'DELETED', userId: user.id, email: null });
      const target = `user:${user.id}`;
      await tx.audit.add({ actor: viewer.actor, action: 'account.delete', target, outcome: 'OK' });
      return ok(user.id);
    });
    if (!deleted.ok && deleted.error.code === 'WRONG_CODE') await noteFailure(deps, codeKey(user.id));
    return deleted;
  };
