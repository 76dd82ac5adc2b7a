import { ok } from '@feira/kernel';
import type { Deps } from './ports.ts';

/** Ends a sign-in, or all of the person's; the access token runs out by itself within 15 minutes. Unknown tokens are fine. */
export const makeLogout =
  (deps: Deps) =>
  async (refreshToken: string, everywhere: boolean): Promise<void> => {
    const hash = deps.sha256(refreshToken);
    await deps.unitOfWork.run(async ({ sessions, audit }) => {
      const token = await sessions.lock(hash);
      if (!token) return ok(undefined);
      const now = deps.clock();
      if (everywhere) await sessions.revokeUser(token.userId, now);
      else await sessions.revokeFamily(token.familyId, now);
      const actor = `user:${token.userId}`;
      const target = everywhere ? actor : `session:${token.familyId}`;
      await audit.add({ actor, action: everywhere ? 'logout.everywhere' : 'logout', target, outcome: 'OK' });
      return ok(undefined);
    });
  };
