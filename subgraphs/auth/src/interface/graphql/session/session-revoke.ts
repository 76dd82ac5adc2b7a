import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const sessionRevoke: NonNullable<MutationResolvers['sessionRevoke']> = async (_parent, { input }, context) => {
  const revoked = await context.useCases.revokeSession(context.viewer, input.id);
  return revoked.ok
    ? { sessionId: input.id, userErrors: [] }
    : { sessionId: null, userErrors: toUserErrors(revoked.error) };
};
