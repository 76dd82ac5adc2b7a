import { makeChangeEmail } from './change-email.ts';
import { makeChangePassword } from './change-password.ts';
import { makeLogin } from './login.ts';
import { makeLogout } from './logout.ts';
import type { Deps } from './ports.ts';
import { makeListAuditEvents } from './read-audit.ts';
import { makeGetContact, makeGetUsers, makeListUsers } from './read-users.ts';
import { makeRefreshSession } from './refresh-session.ts';
import { makeRegister } from './register.ts';
import { makeRequestPasswordReset, makeRequestVerification } from './request-letter.ts';
import { makeResetPassword } from './reset-password.ts';
import { makeSendLetter } from './send-letter.ts';
import { makeListSignIns, makeRevokeSession } from './sign-ins.ts';
import { makeUpdateProfile } from './update-profile.ts';
import { makeVerifyEmail } from './verify-email.ts';

/** What auth does: its table of contents. */
export const makeUseCases = (deps: Deps) => ({
  register: makeRegister(deps),
  login: makeLogin(deps),
  refreshSession: makeRefreshSession(deps),
  logout: makeLogout(deps),
  listSignIns: makeListSignIns(deps),
  revokeSession: makeRevokeSession(deps),

  verifyEmail: makeVerifyEmail(deps),
  requestVerification: makeRequestVerification(deps),
  changeEmail: makeChangeEmail(deps),
  requestPasswordReset: makeRequestPasswordReset(deps),
  resetPassword: makeResetPassword(deps),
  changePassword: makeChangePassword(deps),
  updateProfile: makeUpdateProfile(deps),
  sendLetter: makeSendLetter(deps),

  getUsers: makeGetUsers(deps),
  listUsers: makeListUsers(deps),
  getContact: makeGetContact(deps),
  listAuditEvents: makeListAuditEvents(deps),
});

export type UseCases = ReturnType<typeof makeUseCases>;
