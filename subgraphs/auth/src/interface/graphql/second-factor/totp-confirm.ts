import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const totpConfirm: NonNullable<MutationResolvers['totpConfirm']> = async (_parent, { input }, context) => {
  const { viewer, useCases } = context;
  const answered = await useCases.confirmTotp(viewer, input.code);
  return answered.ok
    ? { recoveryCodes: answered.value, userErrors: [] }
    : { recoveryCodes: null, userErrors: toUserErrors(answered.error) };
};
