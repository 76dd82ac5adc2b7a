import { localise } from '@feira/kernel';
import { listProducts } from '../connection.ts';
import type { CategoryResolvers } from '../generated/resolvers.ts';

export const Category: CategoryResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.categories()).find(id) ?? null,
  name: (category, _args, { locale }) => localise(category, locale).name,
  description: (category, _args, { locale }) => localise(category, locale).description,
  parent: async ({ parentId }, _args, { loaders }) =>
    parentId === null ? null : ((await loaders.categories()).find(parentId) ?? null),
  children: async ({ id }, _args, { loaders }) => [...(await loaders.categories()).childrenOf(id)],
  ancestors: async (category, _args, { loaders }) => [...(await loaders.categories()).ancestorsOf(category)],
  products: ({ slug }, args, context) =>
    listProducts({ ...args, filter: { ...args.filter, categorySlug: slug } }, context),
};
