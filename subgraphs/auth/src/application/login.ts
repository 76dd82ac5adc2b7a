import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { normalisePassword } from '../domain/password.ts';
import { normaliseEmail } from '../domain/user.ts';
import { openSession } from './open-session.ts';
import type { Deps, SignedIn } from './ports.ts';

/** Signs in. R10: an unknown address and a wrong password are one answer, in one band of time. */
export const makeLogin =
  (deps: Deps) =>
  async (email: string, password: string): Promise<Result<SignedIn, Refusal<'INVALID_CREDENTIALS'>>> => {
    const found = await deps.reader.withPassword(normaliseEmail(email));
    const right = await deps.hasher.verify(found?.passwordHash, normalisePassword(password));
    if (!found || !right) return refuse('INVALID_CREDENTIALS', 'E-mail or password is wrong.');
    const { user } = found;
    return deps.unitOfWork.run(async (tx) => ok({ user, session: await openSession(deps, tx, user, deps.newId()) }));
  };
