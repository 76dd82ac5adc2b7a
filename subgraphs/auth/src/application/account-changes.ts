import { denied, isId, ok, type AccessCode, type Viewer } from '@feira/kernel';
import type { AccountChange, Answer, Deps } from './ports.ts';

const FOLLOW = 'accounts:follow';
const MAX = 100;

/** What happened to accounts and was not acted upon yet, oldest first; for the service that follows them. */
export const makeListAccountChanges =
  ({ reader }: Deps) =>
  async (viewer: Viewer): Answer<AccountChange[], AccessCode> =>
    viewer.can(FOLLOW) ? ok(await reader.accountChanges(MAX)) : denied(viewer);

/** The service has acted; the same twice is fine. */
export const makeAckAccountChanges =
  ({ unitOfWork }: Deps) =>
  async (viewer: Viewer, ids: readonly string[]): Answer<undefined, AccessCode> => {
    if (!viewer.can(FOLLOW)) return denied(viewer);
    return unitOfWork.run<undefined, never>(async ({ changes }) => {
      await changes.remove(ids.filter(isId));
      return ok(undefined);
    });
  };
