import { multiply } from '@feira/kernel';
import type { OrderLineResolvers } from '../generated/resolvers.ts';

export interface VariantModel {
  readonly id: string;
}

export const OrderLine: OrderLineResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  total: ({ unitPrice, quantity }) => multiply(unitPrice, quantity),
};
