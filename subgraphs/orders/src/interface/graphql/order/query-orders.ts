import { throwIfDenied } from '@feira/platform/graphql';
import { toOrderConnection, toOrderPage } from '../connection.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const orders: NonNullable<QueryResolvers['orders']> = async (_parent, { filter, ...args }, context) => {
  const request = toOrderPage(args);
  const status = filter?.status;
  const listed = await context.useCases.listOrders(context.viewer, status ? { status } : {}, request);
  if (listed.ok) return toOrderConnection(request, listed.value);
  throwIfDenied(listed.error);
  return null;
};
