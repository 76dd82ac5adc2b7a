import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { normaliseEmail, type User } from '../domain/user.ts';
import { openChallenge } from './confirm-login.ts';
import { openSession } from './open-session.ts';
import type { Busy, Challenge, Deps, SignedIn } from './ports.ts';
import { tryPassword } from './prove-password.ts';

/** Signed in, or asked for the second step. */
export type LoggedIn = SignedIn | { readonly challenge: Challenge };

export type LoginCode = 'INVALID_CREDENTIALS' | 'ACCOUNT_DISABLED' | Busy['code'];

/** Signs in. R10: an unknown address and a wrong password are one answer, in one band of time. */
export const makeLogin =
  (deps: Deps) =>
  async (email: string, password: string): Promise<Result<LoggedIn, Refusal<LoginCode>>> => {
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
    if (await deps.reader.hasSecondFactor(found.user.id)) {
      return ok({ challenge: await openChallenge(deps, found.user) });
    }
    return signIn(deps, found.user);
  };

const noteRefusal = (deps: Deps, user: User | undefined, reason: string): Promise<void> =>
  deps.audit.add({
    actor: 'guest',
    action: 'login',
    target: user ? `user:${user.id}` : null,
    outcome: 'REFUSED',
    reason,
  });

const signIn = (deps: Deps, user: User) =>
  deps.unitOfWork.run<SignedIn, never>(async (tx) => {
    const session = await openSession(deps, tx, user);
    const after = { secondFactor: false };
    await tx.audit.add({ actor: `user:${user.id}`, action: 'login', target: `user:${user.id}`, outcome: 'OK', after });
    return ok({ user, session });
  });
