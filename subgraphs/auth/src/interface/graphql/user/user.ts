import { maySeePrivate } from '../../../application/read-users.ts';
import type { UserResolvers } from '../generated/resolvers.ts';

export const User: UserResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.user.load(id),
  phone: (user, _args, { viewer }) => (maySeePrivate(viewer, user) ? user.phone : null),
  taxId: (user, _args, { viewer }) => (maySeePrivate(viewer, user) ? user.taxId : null),
  sessions: ({ id }, _args, { viewer, useCases }) => useCases.listSignIns(viewer, id),
};
