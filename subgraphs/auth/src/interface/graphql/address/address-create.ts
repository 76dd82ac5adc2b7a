import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toAddress } from './to-address.ts';

export const addressCreate: NonNullable<MutationResolvers['addressCreate']> = async (_parent, { input }, context) => {
  const { viewer, useCases } = context;
  const created = await useCases.createAddress(viewer, toAddress(input.address), input.isDefault ?? false);
  return created.ok
    ? { address: created.value, userErrors: [] }
    : { address: null, userErrors: toUserErrors(created.error) };
};
