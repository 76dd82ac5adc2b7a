import { ok, refuse, type Refusal } from '@feira/kernel';
import { expiryOf } from '../domain/one-time-token.ts';
import type { User } from '../domain/user.ts';
import { openSession } from './open-session.ts';
import { codeKey, takeCode } from './second-factor.ts';
import { mayTry, noteFailure } from './throttling.ts';
import type { Answer, Busy, Challenge, Deps, SignedIn } from './ports.ts';

/** The first of two steps: the password was right, the code is still to come. */
export async function openChallenge(deps: Deps, user: User): Promise<Challenge> {
  const token = deps.newToken();
  const expiresAt = expiryOf('LOGIN', deps.clock());
  await deps.unitOfWork.run(async ({ tokens }) => {
    await tokens.insert({ hash: deps.sha256(token), purpose: 'LOGIN', userId: user.id, email: user.email, expiresAt });
    return ok(undefined);
  });
  return { token, expiresAt };
}

export type ConfirmLoginCode = 'INVALID_TOKEN' | 'WRONG_CODE' | Busy['code'];

/** The second step. A wrong code leaves the challenge open, until the account has had too many of them. */
export const makeConfirmLogin =
  (deps: Deps) =>
  async (challengeToken: string, code: string): Answer<SignedIn, ConfirmLoginCode> => {
    const hash = deps.sha256(challengeToken);
    const challenged = await deps.reader.challenged(hash, deps.clock());
    if (challenged === undefined) return expired();
    const may = await mayTry(deps, codeKey(challenged));
    if (!may.ok) return may;
    const confirmed = await deps.unitOfWork.run<SignedIn, Refusal<ConfirmLoginCode>>(async (tx) => {
      const token = await tx.tokens.consume(hash, 'LOGIN', deps.clock());
      const user = token && (await tx.users.find(token.userId));
      const totp = user && (await tx.secondFactors.lock(user.id));
      if (!user || user.disabledAt || !totp) return expired();
      if (!(await takeCode(deps, tx, totp, code))) {
        return refuse('WRONG_CODE', 'This code is not right, or was used.', ['code']);
      }
      const target = `user:${user.id}`;
      const after = { secondFactor: true };
      await tx.audit.add({ actor: target, action: 'login', target, outcome: 'OK', after });
      return ok({ user, session: await openSession(deps, tx, user, true) });
    });
    if (confirmed.ok) await deps.throttle.forget('ACCOUNT_FAILURES', codeKey(challenged));
    else if (confirmed.error.code === 'WRONG_CODE') {
      await noteFailure(deps, codeKey(challenged));
      const refused = { actor: 'guest', action: 'login', target: `user:${challenged}`, outcome: 'REFUSED' } as const;
      await deps.audit.add({ ...refused, reason: 'WRONG_CODE' });
    }
    return confirmed;
  };

const expired = () => refuse('INVALID_TOKEN', 'This sign-in took too long; start again.', ['challengeToken']);
