import { ok, refuse, type Refusal, type Result, type Viewer } from '@feira/kernel';
import { normalisePassword } from '../domain/password.ts';
import type { User } from '../domain/user.ts';
import { mayTry, noteFailure } from './throttling.ts';
import type { Busy, Deps } from './ports.ts';

/**
 * Compares a password in a turn of its own. The throttle is asked inside the turn, so that a crowd of guesses that
 * comes at once gets no more tries than one that comes in a row.
 */
export async function tryPassword(
  deps: Deps,
  email: string,
  passwordHash: string | undefined,
  password: string,
): Promise<Result<boolean, Busy>> {
  const tried = await deps.turns<Result<boolean, Busy>>(async () => {
    const may = await mayTry(deps, email);
    if (!may.ok) return may;
    const right = await deps.hasher.verify(passwordHash, normalisePassword(password));
    if (!right) await noteFailure(deps, email);
    return ok(right);
  });
  return tried.ok ? tried.value : tried;
}

export type ProofCode = 'WRONG_PASSWORD' | Busy['code'] | 'UNAUTHENTICATED';

/** Whoever is signed in shows the password again, before what a borrowed screen must not do. Answers the account. */
export async function provePassword(
  deps: Deps,
  viewer: Viewer,
  password: string,
  action: string,
): Promise<Result<User, Refusal<ProofCode>>> {
  const [user] = viewer.userId === undefined ? [] : await deps.reader.byIds([viewer.userId]);
  if (!user || user.disabledAt) return refuse('UNAUTHENTICATED', 'Sign in to do this.');
  const right = await tryPassword(deps, user.email, await deps.reader.passwordOf(user.id), password);
  if (!right.ok) return right;
  if (right.value) return ok(user);
  const target = `user:${user.id}`;
  await deps.audit.add({ actor: viewer.actor, action, target, outcome: 'REFUSED', reason: 'WRONG_PASSWORD' });
  return refuse('WRONG_PASSWORD', 'This is not your password.', ['currentPassword']);
}
