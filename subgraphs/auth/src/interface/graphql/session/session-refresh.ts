import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const sessionRefresh: NonNullable<MutationResolvers['sessionRefresh']> = async (_parent, { input }, context) => {
  const refreshed = await context.useCases.refreshSession(input.refreshToken);
  return refreshed.ok
    ? { session: refreshed.value, userErrors: [] }
    : { session: null, userErrors: toUserErrors(refreshed.error) };
};
