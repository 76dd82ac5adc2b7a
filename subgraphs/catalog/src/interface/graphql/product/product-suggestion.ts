import type { ProductSuggestionResolvers } from '../generated/resolvers.ts';

export const ProductSuggestion: ProductSuggestionResolvers = {
  product: ({ productId }, _args, { loaders }) => loaders.product.load(productId),
};
