import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const cartLinesUpdate: NonNullable<MutationResolvers['cartLinesUpdate']> = async (_parent, { input }, context) =>
  toPayload(await context.useCases.updateLines(context.viewer, input.cartId, input.lines));
