import type { CartResolvers } from '../generated/resolvers.ts';

export const Cart: CartResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.cart.load(id),
  lines: async (cart, _args, { loaders }) => [...(await loaders.priced.load(cart)).lines],
  subtotal: async (cart, _args, { loaders }) => (await loaders.priced.load(cart)).subtotal,
  // No promotions yet, so nothing is taken off.
  discounts: () => [],
  total: async (cart, _args, { loaders }) => (await loaders.priced.load(cart)).subtotal,
  couponCodes: () => [],
  totalQuantity: ({ lines }) => lines.reduce((sum, { quantity }) => sum + quantity, 0),
  warnings: async (cart, _args, { loaders }) => [...(await loaders.priced.load(cart)).warnings],
};
