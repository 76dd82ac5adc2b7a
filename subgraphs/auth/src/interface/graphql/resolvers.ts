import { emailChange } from './account/email-change.ts';
import { emailVerificationRequest } from './account/email-verification-request.ts';
import { emailVerify } from './account/email-verify.ts';
import { passwordChange } from './account/password-change.ts';
import { passwordResetRequest } from './account/password-reset-request.ts';
import { passwordReset } from './account/password-reset.ts';
import { profileUpdate } from './account/profile-update.ts';
import { AuditEvent, auditEvents } from './audit/query-audit-events.ts';
import type { Resolvers } from './generated/resolvers.ts';
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
const accountMutations = {
  emailVerify,
  emailVerificationRequest,
  emailChange,
  passwordResetRequest,
  passwordReset,
  passwordChange,
  profileUpdate,
};

export const resolvers: Resolvers = {
  Query: { me, user, users, userContact, auditEvents },
  Mutation: { ...sessionMutations, ...accountMutations },
  User,
  SignInSession,
  AuditEvent,
};
