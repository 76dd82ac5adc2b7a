import { ok } from '@feira/kernel';
import type { Deps } from './ports.ts';

/** Ends a sign-in, or all of the person's; the access token runs out by itself within 15 minutes. Unknown tokens are fine. */
export const makeLogout =
  (deps: Deps) =>
  async (refreshToken: string, everywhere: boolean): Promise<void> => {
    const hash = deps.sha256(refreshToken);
    await deps.unitOfWork.run(async ({ sessions }) => {
      const token = await sessions.lock(hash);
      const now = deps.clock();
      if (token && everywhere) await sessions.revokeUser(token.userId, now);
      else if (token) await sessions.revokeFamily(token.familyId, now);
      return ok(undefined);
    });
  };
