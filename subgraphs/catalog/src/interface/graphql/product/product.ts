import { localise } from '@feira/kernel';
import { isInStock, optionsOf, priceRangeOf } from '../../../domain/product.ts';
import { toList } from '../translations.ts';
import type { ProductResolvers } from '../generated/resolvers.ts';

export const Product: ProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.product.load(id),
  name: (product, _args, { locale }) => localise(product, locale).name,
  description: (product, _args, { locale }) => localise(product, locale).description,
  attributes: (product, _args, { locale }) => [...localise(product, locale).attributes],
  images: ({ images }, _args, { locale }) => images.map((image) => localise(image, locale)),
  options: (product, _args, { locale }) => optionsOf(product, locale),
  translations: ({ translations }) => toList(translations),
  categories: async ({ categoryIds }, _args, { loaders }) => {
    const tree = await loaders.categories();
    return categoryIds.flatMap((id) => tree.find(id) ?? []);
  },
  priceRange: (product) => priceRangeOf(product),
  inStock: (product) => isInStock(product),
};
