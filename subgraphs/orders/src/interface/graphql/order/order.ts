import { isPossible } from '../../../domain/order-status.ts';
import type { ShippingAddress } from '../../../domain/order.ts';
import type { OrderResolvers } from '../generated/resolvers.ts';

export type AddressModel = ShippingAddress & { readonly id?: string };

const ACTIONS = ['PAY', 'CANCEL', 'SHIP', 'COMPLETE'] as const;

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.order.load(id),
  // No promotions yet, so nothing is taken off.
  discounts: () => [],
  customer: ({ customerId }) => (customerId === null ? null : { id: customerId }),
  payment: async ({ id }, _args, { loaders }) => {
    const payment = await loaders.payment.load(id);
    if (!payment) throw new Error(`order ${id} has no payment`);
    return payment;
  },
  history: async ({ id }, _args, { loaders }) => [...(await loaders.history.load(id))],
  actions: ({ status }) => ACTIONS.filter((action) => isPossible(action, status)),
};
