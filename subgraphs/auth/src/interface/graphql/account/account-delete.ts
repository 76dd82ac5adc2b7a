import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const accountDelete: NonNullable<MutationResolvers['accountDelete']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => {
  const answered = await useCases.deleteAccount(viewer, input.currentPassword, input.code ?? null);
  return answered.ok
    ? { userId: answered.value, userErrors: [] }
    : { userId: null, userErrors: toUserErrors(answered.error) };
};
