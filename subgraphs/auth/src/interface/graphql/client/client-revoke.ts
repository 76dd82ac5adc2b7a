import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const clientRevoke: NonNullable<MutationResolvers['clientRevoke']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => {
  const answered = await useCases.revokeClient(viewer, input.id);
  return answered.ok
    ? { client: answered.value, userErrors: [] }
    : { client: null, userErrors: toUserErrors(answered.error) };
};
