import type { QueryResolvers } from '../generated/resolvers.ts';

export const category: NonNullable<QueryResolvers['category']> = async (_parent, { id, slug }, { loaders }) => {
  const tree = await loaders.categories();
  if (id != null) return tree.find(id) ?? null;
  return slug == null ? null : (tree.bySlug(slug) ?? null);
};
