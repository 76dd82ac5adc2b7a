import { isId, ok, refuse, type AccessCode, type Err, type Refusal, type Viewer } from '@feira/kernel';
import type { User } from '../domain/user.ts';
import { permit } from './permit.ts';
import type { Answer, Deps, Role, Stores } from './ports.ts';

export type ManageCode = AccessCode | 'USER_NOT_FOUND' | 'LAST_ADMIN';

/** Somebody must be able to let others in again. Holds the lock of every admin, so that two cannot dismiss each other at once. */
async function isLastAdmin(tx: Stores, user: User): Promise<boolean> {
  if (user.role !== 'ADMIN' || user.disabledAt) return false;
  const admins = await tx.users.lockAdmins();
  return admins.every((id) => id === user.id);
}

const lastAdmin = (): Err<Refusal<'LAST_ADMIN'>> => refuse('LAST_ADMIN', 'The shop needs an admin.', ['userId']);
const notFound = (): Err<Refusal<'USER_NOT_FOUND'>> => refuse('USER_NOT_FOUND', 'There is no such user.', ['userId']);

/** What a manager does to an account: allowed, found, under its lock, and kept in the audit log. */
const makeManage =
  (deps: Deps, action: string) =>
  async (
    viewer: Viewer,
    userId: string,
    decide: (user: User, now: Date) => User,
    reason?: string,
  ): Answer<User, ManageCode> => {
    const target = `user:${userId}`;
    const may = await permit(deps, viewer, 'users:manage', action, target);
    if (!may.ok) return may;
    return deps.unitOfWork.run<User, Refusal<ManageCode>>(async (tx) => {
      // Before the user's own lock: everybody takes the admins' locks in the same order.
      const asked = isId(userId) ? await tx.users.find(userId) : undefined;
      const last = asked && (await isLastAdmin(tx, asked));
      const user = asked && (await tx.users.lock(userId));
      if (!user) return notFound();
      const now = deps.clock();
      const changed = decide(user, now);
      const dismissed = changed.role !== 'ADMIN' || changed.disabledAt !== null;
      if (last && dismissed) return lastAdmin();
      await tx.users.save(changed);
      if (changed.disabledAt) await tx.sessions.revokeUser(userId, now);
      await tx.audit.add({
        actor: viewer.actor,
        action,
        target,
        outcome: 'OK',
        ...(reason !== undefined && { reason }),
        before: { role: user.role, disabled: user.disabledAt !== null },
        after: { role: changed.role, disabled: changed.disabledAt !== null },
      });
      return ok(changed);
    });
  };

/** Gives a role. Tokens that are out keep the old one for 15 minutes at most. */
export const makeSetRole = (deps: Deps) => {
  const manage = makeManage(deps, 'role.set');
  return (viewer: Viewer, userId: string, role: Role) => manage(viewer, userId, (user) => ({ ...user, role }));
};

/** R8: the account signs in no more, and its sign-ins end; access tokens run out within 15 minutes. */
export const makeDisableUser = (deps: Deps) => {
  const manage = makeManage(deps, 'account.disable');
  return (viewer: Viewer, userId: string, reason?: string) =>
    manage(viewer, userId, (user, now) => ({ ...user, disabledAt: user.disabledAt ?? now }), reason);
};

export const makeEnableUser = (deps: Deps) => {
  const manage = makeManage(deps, 'account.enable');
  return (viewer: Viewer, userId: string) => manage(viewer, userId, (user) => ({ ...user, disabledAt: null }));
};
