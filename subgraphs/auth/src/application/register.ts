import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { checkPassword } from '../domain/password.ts';
import { checkEmail, checkName, type User } from '../domain/user.ts';
import { openSession } from './open-session.ts';
import type { Deps, Role, SignedIn } from './ports.ts';

export interface RegisterInput {
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

export type RegisterCode = 'INVALID_EMAIL' | 'INVALID_NAME' | 'WEAK_PASSWORD' | 'EMAIL_TAKEN';

/** Opens an account and signs in. The role is the caller's to say, never the client's. */
export const makeRegister =
  (deps: Deps) =>
  async (input: RegisterInput, role: Role = 'CUSTOMER'): Promise<Result<SignedIn, Refusal<RegisterCode>>> => {
    const email = checkEmail(input.email);
    if (!email.ok) return email;
    const name = checkName(input.name);
    if (!name.ok) return name;
    const password = checkPassword(input.password);
    if (!password.ok) return password;
    const passwordHash = await deps.hasher.hash(password.value);
    const user: User = {
      id: deps.newId(),
      email: email.value,
      emailVerified: false,
      name: name.value,
      role,
      createdAt: deps.clock(),
    };
    return deps.unitOfWork.run<SignedIn, Refusal<RegisterCode>>(async (tx) => {
      if (!(await tx.users.insert(user, passwordHash))) {
        return refuse('EMAIL_TAKEN', 'This address has an account already.', ['email']);
      }
      return ok({ user, session: await openSession(deps, tx, user, deps.newId()) });
    });
  };
