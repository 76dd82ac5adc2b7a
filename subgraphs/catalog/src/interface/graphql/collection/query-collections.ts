import type { QueryResolvers } from '../generated/resolvers.ts';

export const collections: NonNullable<QueryResolvers['collections']> = async (_parent, _args, { loaders }) => [
  ...(await loaders.collections()),
];
