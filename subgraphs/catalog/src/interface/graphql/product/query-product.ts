import type { QueryResolvers } from '../generated/resolvers.ts';

export const product: NonNullable<QueryResolvers['product']> = (_parent, { id, slug }, context) => {
  if (id != null) return context.loaders.product.load(id);
  return slug == null ? null : context.useCases.getProductBySlug(context.viewer, slug);
};
