import type { CartLineResolvers } from '../generated/resolvers.ts';

export interface VariantModel {
  readonly id: string;
}

export const CartLine: CartLineResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  // No promotions yet, so nothing is taken off.
  discounts: () => [],
  total: ({ subtotal }) => subtotal,
};
