import { ok, refuse, type Viewer } from '@feira/kernel';
import { checkEmail, type User } from '../domain/user.ts';
import type { Answer, Deps } from './ports.ts';
import { provePassword, type ProofCode } from './prove-password.ts';
import { takeAll } from './throttling.ts';

export type ChangeEmailCode = ProofCode | 'INVALID_EMAIL';

/** Asks the new address whether it is the person's; the account moves once its link comes back. */
export const makeChangeEmail =
  (deps: Deps) =>
  async (viewer: Viewer, text: string, password: string): Answer<User, ChangeEmailCode> => {
    const email = checkEmail(text);
    if (!email.ok) return email;
    const proven = await provePassword(deps, viewer, password, 'email.change');
    if (!proven.ok) return proven;
    const user = proven.value;
    if (email.value === user.email) return refuse('INVALID_EMAIL', 'This is your address already.', ['email']);
    const may = await takeAll(deps, [['LETTERS_TO', email.value]]);
    if (!may.ok) return may;
    return deps.unitOfWork.run<User, never>(async (tx) => {
      await tx.mails.add({ kind: 'CHANGE_EMAIL', userId: user.id, email: email.value, locale: user.locale });
      const target = `user:${user.id}`;
      await tx.audit.add({ actor: viewer.actor, action: 'email.change', target, outcome: 'OK' });
      return ok(user);
    });
  };
