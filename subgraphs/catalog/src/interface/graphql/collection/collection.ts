import { localise } from '@feira/kernel';
import { badInput } from '@feira/platform/graphql';
import { MAX_PRODUCTS } from '../../../domain/collection.ts';
import type { CollectionResolvers } from '../generated/resolvers.ts';

const DEFAULT_SIZE = 20;

export const Collection: CollectionResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.collections()).find((collection) => collection.id === id) ?? null,
  name: (collection, _args, { locale }) => localise(collection, locale).name,
  description: (collection, _args, { locale }) => localise(collection, locale).description,
  products: async ({ productIds }, { first }, { loaders }) => {
    const size = first ?? DEFAULT_SIZE;
    if (size < 1 || size > MAX_PRODUCTS) throw badInput(`Ask for 1 to ${MAX_PRODUCTS} items.`);
    const products = await Promise.all(productIds.map((id) => loaders.product.load(id)));
    return products.filter((product) => product !== null).slice(0, size);
  },
};
