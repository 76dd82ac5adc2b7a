import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const loginConfirm: NonNullable<MutationResolvers['loginConfirm']> = async (_parent, { input }, context) => {
  const { useCases } = context;
  const answered = await useCases.confirmLogin(input.challengeToken, input.code);
  return answered.ok
    ? { ...answered.value, userErrors: [] }
    : { user: null, session: null, userErrors: toUserErrors(answered.error) };
};
