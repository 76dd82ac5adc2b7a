import { isInStock, priceRangeOf } from '../../../domain/product.ts';
import type { ProductResolvers } from '../generated/resolvers.ts';

export const Product: ProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.product.load(id),
  categories: async ({ categoryIds }, _args, { loaders }) => {
    const tree = await loaders.categories();
    return categoryIds.flatMap((id) => tree.find(id) ?? []);
  },
  priceRange: (product) => priceRangeOf(product),
  inStock: (product) => isInStock(product),
};
