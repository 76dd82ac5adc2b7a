import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const stockRelease: NonNullable<MutationResolvers['stockRelease']> = async (_parent, { input }, context) => {
  const released = await context.useCases.releaseStock(context.viewer, input.orderId);
  return released.ok
    ? { released: released.value, userErrors: [] }
    : { released: false, userErrors: toUserErrors(released.error) };
};
