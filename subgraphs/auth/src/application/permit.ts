import { denied, ok, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import type { Permission } from '../domain/roles.ts';
import type { Deps } from './ports.ts';

/** Whether the viewer may; a no is kept in the audit log (R80). */
export async function permit(
  deps: Deps,
  viewer: Viewer,
  permission: Permission,
  action: string,
  target: string | null = null,
): Promise<Result<void, Refusal<AccessCode>>> {
  if (viewer.can(permission)) return ok(undefined);
  const refused = denied(viewer);
  const { code: reason } = refused.error;
  // Guests who knock are not kept: anybody could fill the log.
  if (reason === 'FORBIDDEN') {
    await deps.audit.add({ actor: viewer.actor, action, target, outcome: 'DENIED', reason });
  }
  return refused;
}

/** The account that is signed in, or the refusal for everybody else. */
export const signedIn = (viewer: Viewer): Result<string, Refusal<AccessCode>> =>
  viewer.userId === undefined ? denied(viewer) : ok(viewer.userId);
