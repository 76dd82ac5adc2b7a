import type { QueryResolvers } from '../generated/resolvers.ts';

export const collection: NonNullable<QueryResolvers['collection']> = async (_parent, { id, slug }, { loaders }) => {
  const all = await loaders.collections();
  return all.find((known) => (id == null ? known.slug === slug : known.id === id)) ?? null;
};
