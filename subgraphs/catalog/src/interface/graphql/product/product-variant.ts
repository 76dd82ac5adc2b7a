import { localise } from '@feira/kernel';
import type { ProductVariantResolvers } from '../generated/resolvers.ts';

export const ProductVariant: ProductVariantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.variant.load(id),
  name: (variant, _args, { locale }) => localise(variant, locale).name,
  options: (variant, _args, { locale }) => [...localise(variant, locale).options],
  product: async ({ productId }, _args, { loaders }) => {
    const product = await loaders.product.load(productId);
    if (!product) throw new Error(`variant of a product that is gone: ${productId}`);
    return product;
  },
};
