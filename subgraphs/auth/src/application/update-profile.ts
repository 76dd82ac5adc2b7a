import { denied, ok, type AccessCode, type Refusal, type Viewer } from '@feira/kernel';
import { changeProfile, type ProfileChange, type ProfileCode } from '../domain/profile.ts';
import type { User } from '../domain/user.ts';
import type { Answer, Deps } from './ports.ts';

/** Changes what a person says about themselves. */
export const makeUpdateProfile =
  (deps: Deps) =>
  (viewer: Viewer, change: ProfileChange): Answer<User, ProfileCode | AccessCode> =>
    deps.unitOfWork.run<User, Refusal<ProfileCode | AccessCode>>(async ({ users, audit }) => {
      const user = viewer.userId === undefined ? undefined : await users.lock(viewer.userId);
      if (!user) return denied(viewer);
      const changed = changeProfile(user, change);
      if (!changed.ok) return changed;
      await users.save(changed.value);
      // Which fields, not what is in them: the log outlives the account.
      const fields = (['name', 'locale', 'phone', 'taxId'] as const).filter((key) => user[key] !== changed.value[key]);
      const target = `user:${user.id}`;
      await audit.add({ actor: viewer.actor, action: 'profile.update', target, outcome: 'OK', after: { fields } });
      return ok(changed.value);
    });
