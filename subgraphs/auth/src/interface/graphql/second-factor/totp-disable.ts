import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const totpDisable: NonNullable<MutationResolvers['totpDisable']> = async (_parent, { input }, context) => {
  const { viewer, useCases } = context;
  const answered = await useCases.disableTotp(viewer, input.currentPassword, input.code);
  return answered.ok
    ? { user: answered.value, userErrors: [] }
    : { user: null, userErrors: toUserErrors(answered.error) };
};
