import type { QueryResolvers } from '../generated/resolvers.ts';

export const cart: NonNullable<QueryResolvers['cart']> = (_parent, { id }, { viewer, loaders, useCases }) =>
  id == null ? useCases.getActiveCart(viewer) : loaders.cart.load(id);
