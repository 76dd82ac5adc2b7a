import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toAddress } from './to-address.ts';

export const addressUpdate: NonNullable<MutationResolvers['addressUpdate']> = async (_parent, { input }, context) => {
  const { id, address, isDefault } = input;
  const change = { id, address: address ? toAddress(address) : null, isDefault: isDefault ?? false };
  const updated = await context.useCases.updateAddress(context.viewer, change);
  return updated.ok
    ? { address: updated.value, userErrors: [] }
    : { address: null, userErrors: toUserErrors(updated.error) };
};
