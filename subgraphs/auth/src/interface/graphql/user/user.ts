import type { UserResolvers } from '../generated/resolvers.ts';

export const User: UserResolvers = { __resolveReference: ({ id }, { loaders }) => loaders.user.load(id) };
