import type { QueryResolvers } from '../generated/resolvers.ts';

export const categories: NonNullable<QueryResolvers['categories']> = async (_parent, _args, { loaders }) => [
  ...(await loaders.categories()).childrenOf(null),
];
