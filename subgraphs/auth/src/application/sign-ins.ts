import { isId, ok, refuse, type AccessCode, type Viewer } from '@feira/kernel';
import { signedIn } from './permit.ts';
import type { Answer, Deps, SignInSession } from './ports.ts';

/** Where somebody is signed in, last used first; null for everybody but themselves (R13). */
export const makeListSignIns =
  (deps: Deps) =>
  async (viewer: Viewer, userId: string): Promise<SignInSession[] | null> =>
    viewer.userId === userId ? deps.reader.sessions(userId, deps.clock()) : null;

/** Ends one of one's own sign-ins. Another's is answered like one that does not exist (R13). */
export const makeRevokeSession =
  (deps: Deps) =>
  async (viewer: Viewer, id: string): Answer<void, AccessCode | 'SESSION_NOT_FOUND'> => {
    const user = signedIn(viewer);
    if (!user.ok) return user;
    return deps.unitOfWork.run(async ({ sessions, audit }) => {
      const session = isId(id) ? await sessions.find(id) : undefined;
      if (session?.userId !== user.value || session.endedAt) {
        return refuse('SESSION_NOT_FOUND', 'There is no such sign-in.', ['id']);
      }
      await sessions.revokeFamily(id, deps.clock());
      await audit.add({ actor: viewer.actor, action: 'session.revoke', target: `session:${id}`, outcome: 'OK' });
      return ok(undefined);
    });
  };
