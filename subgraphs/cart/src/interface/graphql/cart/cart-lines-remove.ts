import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const cartLinesRemove: NonNullable<MutationResolvers['cartLinesRemove']> = async (_parent, { input }, context) =>
  toPayload(await context.useCases.removeLines(context.viewer, input.cartId, input.lineIds));
