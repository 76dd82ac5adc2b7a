import { badInput, throwIfDenied } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { toMovementConnection, toMovementPage } from './connection.ts';

export const stockMovements: NonNullable<QueryResolvers['stockMovements']> = async (
  _parent,
  { variantId, ...args },
  context,
) => {
  const request = toMovementPage(args);
  const listed = await context.useCases.listStockMovements(context.viewer, variantId, request);
  if (listed.ok) return toMovementConnection(request, listed.value);
  throwIfDenied(listed.error);
  throw badInput(listed.error.message);
};
