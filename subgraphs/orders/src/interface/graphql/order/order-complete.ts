import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const orderComplete: NonNullable<MutationResolvers['orderComplete']> = async (_parent, { input }, context) =>
  toPayload(await context.useCases.completeOrder(context.viewer, input.id));
