import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const orderShip: NonNullable<MutationResolvers['orderShip']> = async (_parent, { input }, context) => {
  const { id, carrier = null, trackingNumber = null } = input;
  return toPayload(await context.useCases.shipOrder(context.viewer, id, carrier, trackingNumber));
};
