import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const addressDelete: NonNullable<MutationResolvers['addressDelete']> = async (_parent, { input }, context) => {
  const deleted = await context.useCases.deleteAddress(context.viewer, input.id);
  return deleted.ok
    ? { addressId: input.id, userErrors: [] }
    : { addressId: null, userErrors: toUserErrors(deleted.error) };
};
