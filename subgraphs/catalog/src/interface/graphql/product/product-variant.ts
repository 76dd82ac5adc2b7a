import type { ProductVariantResolvers } from '../generated/resolvers.ts';

export const ProductVariant: ProductVariantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.variant.load(id),
  product: async ({ productId }, _args, { loaders }) => {
    const product = await loaders.product.load(productId);
    if (!product) throw new Error(`variant of a product that is gone: ${productId}`);
    return product;
  },
};
