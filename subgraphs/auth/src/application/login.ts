import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { normaliseEmail, type User } from '../domain/user.ts';
import { openSession } from './open-session.ts';
import type { Busy, Deps, SignedIn } from './ports.ts';
import { tryPassword } from './prove-password.ts';

export type LoginCode = 'INVALID_CREDENTIALS' | 'ACCOUNT_DISABLED' | Busy['code'];

/** Signs in. R10: an unknown address and a wrong password are one answer, in one band of time. */
export const makeLogin =
  (deps: Deps) =>
  async (email: string, password: string): Promise<Result<SignedIn, Refusal<LoginCode>>> => {
    const address = normaliseEmail(email);
    const found = await deps.reader.withPassword(address);
    const right = await tryPassword(deps, address, found?.passwordHash, password);
    if (!right.ok) return right;
    if (!found || !right.value) {
      await noteRefusal(deps, found?.user, 'INVALID_CREDENTIALS');
      return refuse('INVALID_CREDENTIALS', 'E-mail or password is wrong.');
    }
    // Told only to whoever knows the password.
    if (found.user.disabledAt) {
      await noteRefusal(deps, found.user, 'ACCOUNT_DISABLED');
      return refuse('ACCOUNT_DISABLED', 'This account is closed; write to us.');
    }
    await deps.throttle.forget('ACCOUNT_FAILURES', address);
    return signIn(deps, found.user, false);
  };

const noteRefusal = (deps: Deps, user: User | undefined, reason: string): Promise<void> =>
  deps.audit.add({
    actor: 'guest',
    action: 'login',
    target: user ? `user:${user.id}` : null,
    outcome: 'REFUSED',
    reason,
  });

/** Opens a session for whoever has shown to be the user. */
export const signIn = (deps: Deps, user: User, strong: boolean) =>
  deps.unitOfWork.run<SignedIn, never>(async (tx) => {
    const session = await openSession(deps, tx, user, strong);
    const after = { secondFactor: strong };
    await tx.audit.add({ actor: `user:${user.id}`, action: 'login', target: `user:${user.id}`, outcome: 'OK', after });
    return ok({ user, session });
  });
