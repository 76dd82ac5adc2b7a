import { maySeePrivate } from '../../../application/read-users.ts';
import { permissionsOf } from '../../../domain/roles.ts';
import type { UserResolvers } from '../generated/resolvers.ts';

export const User: UserResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.user.load(id),
  secondFactor: (user, _args, { viewer, useCases }) =>
    maySeePrivate(viewer, user) ? useCases.hasSecondFactor(user.id) : null,
  phone: (user, _args, { viewer }) => (maySeePrivate(viewer, user) ? user.phone : null),
  taxId: (user, _args, { viewer }) => (maySeePrivate(viewer, user) ? user.taxId : null),
  permissions: ({ role }) => [...permissionsOf(role)],
  addresses: ({ id }, _args, { loaders }) => loaders.addresses.load(id),
  defaultAddress: async ({ id }, _args, { loaders }) =>
    (await loaders.addresses.load(id)).find(({ isDefault }) => isDefault) ?? null,
  sessions: ({ id }, _args, { viewer, useCases }) => useCases.listSignIns(viewer, id),
};
