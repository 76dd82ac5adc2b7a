import type { QueryResolvers } from '../generated/resolvers.ts';

export const user: NonNullable<QueryResolvers['user']> = (_parent, { id }, { loaders }) => loaders.user.load(id);
