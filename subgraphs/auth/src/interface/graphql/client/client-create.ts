import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const clientCreate: NonNullable<MutationResolvers['clientCreate']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => {
  const answered = await useCases.createClient(viewer, input);
  return answered.ok
    ? { ...answered.value, userErrors: [] }
    : { client: null, secret: null, userErrors: toUserErrors(answered.error) };
};
