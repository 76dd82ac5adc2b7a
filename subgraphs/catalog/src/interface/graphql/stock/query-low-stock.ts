import { badInput, throwIfDenied } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { toLowStockConnection, toLowStockPage } from './connection.ts';

export const lowStock: NonNullable<QueryResolvers['lowStock']> = async (_parent, { threshold, ...args }, context) => {
  const request = toLowStockPage(args);
  const listed = await context.useCases.listLowStock(context.viewer, threshold, request);
  if (listed.ok) return toLowStockConnection(request, listed.value);
  throwIfDenied(listed.error);
  throw badInput(listed.error.message);
};
