import { makeLogin } from './login.ts';
import { makeLogout } from './logout.ts';
import type { Deps } from './ports.ts';
import { makeGetContact, makeGetUsers, makeListUsers } from './read-users.ts';
import { makeRefreshSession } from './refresh-session.ts';
import { makeRegister } from './register.ts';

/** What auth does: its table of contents. */
export const makeUseCases = (deps: Deps) => ({
  register: makeRegister(deps),
  login: makeLogin(deps),
  refreshSession: makeRefreshSession(deps),
  logout: makeLogout(deps),
  getUsers: makeGetUsers(deps),
  listUsers: makeListUsers(deps),
  getContact: makeGetContact(deps),
});

export type UseCases = ReturnType<typeof makeUseCases>;
