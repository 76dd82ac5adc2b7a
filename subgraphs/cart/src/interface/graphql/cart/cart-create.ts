import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const cartCreate: NonNullable<MutationResolvers['cartCreate']> = async (_parent, { input }, context) =>
  toPayload(await context.useCases.addLines(context.viewer, null, input.lines ?? []));
