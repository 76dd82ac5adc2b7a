import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const stockReserve: NonNullable<MutationResolvers['stockReserve']> = async (_parent, { input }, context) => {
  const reserved = await context.useCases.reserveStock(context.viewer, input);
  return { reserved: reserved.ok, userErrors: reserved.ok ? [] : toUserErrors(reserved.error) };
};
