import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const orderCancel: NonNullable<MutationResolvers['orderCancel']> = async (_parent, { input }, context) => {
  const { id, orderToken = null, reason = null } = input;
  return toPayload(await context.useCases.cancelOrder(context.viewer, { orderId: id, orderToken }, reason));
};
