import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const cartMerge: NonNullable<MutationResolvers['cartMerge']> = async (_parent, { input }, context) =>
  toPayload(await context.useCases.mergeCart(context.viewer, input.cartId));
