import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const clientSecretRotate: NonNullable<MutationResolvers['clientSecretRotate']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => {
  const answered = await useCases.rotateClientSecret(viewer, input.id);
  return answered.ok
    ? { ...answered.value, userErrors: [] }
    : { client: null, secret: null, userErrors: toUserErrors(answered.error) };
};
