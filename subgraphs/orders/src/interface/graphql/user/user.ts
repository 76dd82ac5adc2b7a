import { throwIfDenied } from '@feira/platform/graphql';
import { toOrderConnection, toOrderPage } from '../connection.ts';
import type { UserResolvers } from '../generated/resolvers.ts';

export interface UserModel {
  readonly id: string;
}

export const User: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, args, { viewer, useCases }) => {
    const request = toOrderPage(args);
    const listed = await useCases.listCustomerOrders(viewer, id, request);
    if (listed.ok) return toOrderConnection(request, listed.value);
    throwIfDenied(listed.error);
    return null;
  },
};
