import { makeAckAccountChanges, makeListAccountChanges } from './account-changes.ts';
import { makeCreateAddress, makeDeleteAddress, makeGetAddresses, makeUpdateAddress } from './address-book.ts';
import { makeChangeEmail } from './change-email.ts';
import { makeChangePassword } from './change-password.ts';
import { makeConfirmLogin } from './confirm-login.ts';
import { makeDeleteAccount } from './delete-account.ts';
import { makeExportAccount } from './export-account.ts';
import { makeLogin } from './login.ts';
import { makeLogout } from './logout.ts';
import {
  makeCreateClient,
  makeIssueClientToken,
  makeListClients,
  makeRevokeClient,
  makeRotateClientSecret,
} from './machine-clients.ts';
import { makeDisableUser, makeEnableUser, makeSetRole } from './manage-user.ts';
import type { Deps } from './ports.ts';
import { makeListAuditEvents } from './read-audit.ts';
import { makeGetContact, makeGetUsers, makeListUsers } from './read-users.ts';
import { makeRefreshSession } from './refresh-session.ts';
import { makeRegister } from './register.ts';
import { makeRequestPasswordReset, makeRequestVerification } from './request-letter.ts';
import { makeResetPassword } from './reset-password.ts';
import { makeConfirmTotp, makeDisableTotp, makeEnrolTotp, makeRenewRecoveryCodes } from './second-factor.ts';
import { makeSendLetter } from './send-letter.ts';
import { makeListSignIns, makeRevokeSession } from './sign-ins.ts';
import { makeUpdateProfile } from './update-profile.ts';
import { makeVerifyEmail } from './verify-email.ts';

/** What auth does: its table of contents. */
export const makeUseCases = (deps: Deps) => ({
  register: makeRegister(deps),
  login: makeLogin(deps),
  confirmLogin: makeConfirmLogin(deps),
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

  enrolTotp: makeEnrolTotp(deps),
  confirmTotp: makeConfirmTotp(deps),
  hasSecondFactor: (userId: string) => deps.reader.hasSecondFactor(userId),
  disableTotp: makeDisableTotp(deps),
  renewRecoveryCodes: makeRenewRecoveryCodes(deps),

  createAddress: makeCreateAddress(deps),
  updateAddress: makeUpdateAddress(deps),
  deleteAddress: makeDeleteAddress(deps),
  getAddresses: makeGetAddresses(deps),

  setRole: makeSetRole(deps),
  disableUser: makeDisableUser(deps),
  enableUser: makeEnableUser(deps),
  getUsers: makeGetUsers(deps),
  listUsers: makeListUsers(deps),
  getContact: makeGetContact(deps),
  listAuditEvents: makeListAuditEvents(deps),

  exportAccount: makeExportAccount(deps),
  deleteAccount: makeDeleteAccount(deps),
  listAccountChanges: makeListAccountChanges(deps),
  ackAccountChanges: makeAckAccountChanges(deps),

  createClient: makeCreateClient(deps),
  rotateClientSecret: makeRotateClientSecret(deps),
  revokeClient: makeRevokeClient(deps),
  listClients: makeListClients(deps),
  issueClientToken: makeIssueClientToken(deps),
});

export type UseCases = ReturnType<typeof makeUseCases>;
