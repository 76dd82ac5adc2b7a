import { ok, refuse, type Refusal } from '@feira/kernel';
import { maskEmail, type User } from '../domain/user.ts';
import type { Answer, Deps } from './ports.ts';

export type VerifyCode = 'INVALID_TOKEN' | 'EMAIL_TAKEN';

/** The link of a letter came back: whoever followed it reads the address. It becomes the account's, if it was not. */
export const makeVerifyEmail =
  (deps: Deps) =>
  (token: string): Answer<User, VerifyCode> =>
    deps.unitOfWork.run<User, Refusal<VerifyCode>>(async (tx) => {
      const found = await tx.tokens.consume(deps.sha256(token), 'VERIFY_EMAIL', deps.clock());
      const user = found && (await tx.users.lock(found.userId));
      if (!user || user.disabledAt) return refuse('INVALID_TOKEN', 'This link is not good any more.', ['token']);
      const verified: User = { ...user, email: found.email, emailVerified: true };
      if (!(await tx.users.save(verified))) {
        return refuse('EMAIL_TAKEN', 'This address has an account already.', ['token']);
      }
      await tx.tokens.drop(user.id, 'VERIFY_EMAIL');
      if (verified.email !== user.email) {
        // The old address hears of it, in case it was not its owner who moved.
        await tx.mails.add({ kind: 'EMAIL_CHANGED', userId: user.id, email: user.email, locale: user.locale });
        await tx.tokens.drop(user.id, 'RESET_PASSWORD');
      }
      await tx.changes.add({ kind: 'EMAIL_VERIFIED', userId: user.id, email: verified.email });
      const target = `user:${user.id}`;
      await tx.audit.add({
        actor: target,
        action: 'email.verify',
        target,
        outcome: 'OK',
        before: { email: maskEmail(user.email), emailVerified: user.emailVerified },
        after: { email: maskEmail(verified.email), emailVerified: true },
      });
      return ok(verified);
    });
