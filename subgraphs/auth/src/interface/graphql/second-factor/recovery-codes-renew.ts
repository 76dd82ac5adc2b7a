import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const recoveryCodesRenew: NonNullable<MutationResolvers['recoveryCodesRenew']> = async (
  _parent,
  { input },
  context,
) => {
  const { viewer, useCases } = context;
  const answered = await useCases.renewRecoveryCodes(viewer, input.currentPassword, input.code);
  return answered.ok
    ? { recoveryCodes: answered.value, userErrors: [] }
    : { recoveryCodes: null, userErrors: toUserErrors(answered.error) };
};
