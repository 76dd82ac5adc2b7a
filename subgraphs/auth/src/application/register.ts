import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { checkEmail, checkName, type User } from '../domain/user.ts';
import { hashNewPassword } from './new-password.ts';
import { openSession } from './open-session.ts';
import type { Busy, Deps, Role, SignedIn } from './ports.ts';
import { takeAll } from './throttling.ts';

export interface RegisterInput {
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

export type RegisterCode = 'INVALID_EMAIL' | 'INVALID_NAME' | 'WEAK_PASSWORD' | 'EMAIL_TAKEN' | Busy['code'];

/** Opens an account, asks by mail whether the address is theirs, and signs in. The role is the caller's to say, never the client's. */
export const makeRegister =
  (deps: Deps) =>
  async (input: RegisterInput, role: Role = 'CUSTOMER'): Promise<Result<SignedIn, Refusal<RegisterCode>>> => {
    const email = checkEmail(input.email);
    if (!email.ok) return email;
    const name = checkName(input.name);
    if (!name.ok) return name;
    const { address, locale } = deps.origin();
    const may = await takeAll(deps, [['REGISTRATIONS', address]]);
    if (!may.ok) return may;
    const passwordHash = await hashNewPassword(deps, input.password, { email: email.value, name: name.value });
    if (!passwordHash.ok) return passwordHash;
    const user: User = {
      id: deps.newId(),
      email: email.value,
      emailVerified: false,
      name: name.value,
      role,
      locale,
      phone: null,
      taxId: null,
      disabledAt: null,
      createdAt: deps.clock(),
    };
    return deps.unitOfWork.run<SignedIn, Refusal<RegisterCode>>(async (tx) => {
      if (!(await tx.users.insert(user, passwordHash.value))) {
        return refuse('EMAIL_TAKEN', 'This address has an account already.', ['email']);
      }
      const target = `user:${user.id}`;
      await tx.mails.add({ kind: 'VERIFY_EMAIL', userId: user.id, email: user.email, locale });
      await tx.audit.add({ actor: target, action: 'register', target, outcome: 'OK', after: { role } });
      return ok({ user, session: await openSession(deps, tx, user) });
    });
  };
