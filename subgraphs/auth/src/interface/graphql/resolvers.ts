import { accountDelete } from './account/account-delete.ts';
import { emailChange } from './account/email-change.ts';
import { emailVerificationRequest } from './account/email-verification-request.ts';
import { emailVerify } from './account/email-verify.ts';
import { passwordChange } from './account/password-change.ts';
import { passwordResetRequest } from './account/password-reset-request.ts';
import { passwordReset } from './account/password-reset.ts';
import { profileUpdate } from './account/profile-update.ts';
import { accountExport } from './account/query-account-export.ts';
import { addressCreate } from './address/address-create.ts';
import { addressDelete } from './address/address-delete.ts';
import { addressUpdate } from './address/address-update.ts';
import { AuditEvent, auditEvents } from './audit/query-audit-events.ts';
import { accountChangesAck } from './changes/account-changes-ack.ts';
import { accountChanges } from './changes/query-account-changes.ts';
import { clientCreate } from './client/client-create.ts';
import { clientRevoke } from './client/client-revoke.ts';
import { clientSecretRotate } from './client/client-secret-rotate.ts';
import { clientTokenIssue } from './client/client-token-issue.ts';
import { MachineClient } from './client/machine-client.ts';
import { clients } from './client/query-clients.ts';
import { userDisable } from './manage/user-disable.ts';
import { userEnable } from './manage/user-enable.ts';
import { userRoleSet } from './manage/user-role-set.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { loginConfirm } from './second-factor/login-confirm.ts';
import { recoveryCodesRenew } from './second-factor/recovery-codes-renew.ts';
import { totpConfirm } from './second-factor/totp-confirm.ts';
import { totpDisable } from './second-factor/totp-disable.ts';
import { totpEnrol } from './second-factor/totp-enrol.ts';
import { login } from './session/login.ts';
import { logout } from './session/logout.ts';
import { register } from './session/register.ts';
import { sessionRefresh } from './session/session-refresh.ts';
import { sessionRevoke } from './session/session-revoke.ts';
import { SignInSession } from './session/sign-in-session.ts';
import { me } from './user/query-me.ts';
import { userContact } from './user/query-user-contact.ts';
import { user } from './user/query-user.ts';
import { users } from './user/query-users.ts';
import { User } from './user/user.ts';

const sessionMutations = { register, login, sessionRefresh, sessionRevoke, logout };
const clientMutations = { clientCreate, clientSecretRotate, clientRevoke, clientTokenIssue };
const accountMutations = {
  accountDelete,
  accountChangesAck,
  emailVerify,
  emailVerificationRequest,
  emailChange,
  passwordResetRequest,
  passwordReset,
  passwordChange,
  profileUpdate,
};

const secondFactorMutations = { loginConfirm, totpEnrol, totpConfirm, totpDisable, recoveryCodesRenew };
const addressMutations = { addressCreate, addressUpdate, addressDelete };
const manageMutations = { userRoleSet, userDisable, userEnable };

export const resolvers: Resolvers = {
  Query: { me, user, users, userContact, auditEvents, accountExport, accountChanges, clients },
  Mutation: {
    ...sessionMutations,
    ...accountMutations,
    ...secondFactorMutations,
    ...addressMutations,
    ...manageMutations,
    ...clientMutations,
  },
  User,
  SignInSession,
  AuditEvent,
  MachineClient,
};
