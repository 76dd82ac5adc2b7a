import type { Resolvers } from './generated/resolvers.ts';
import { login } from './session/login.ts';
import { logout } from './session/logout.ts';
import { register } from './session/register.ts';
import { sessionRefresh } from './session/session-refresh.ts';
import { me } from './user/query-me.ts';
import { userContact } from './user/query-user-contact.ts';
import { user } from './user/query-user.ts';
import { users } from './user/query-users.ts';
import { User } from './user/user.ts';

export const resolvers: Resolvers = {
  Query: { me, user, users, userContact },
  Mutation: { register, login, sessionRefresh, logout },
  User,
};
