import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const collectionDelete: NonNullable<MutationResolvers['collectionDelete']> = async (
  _parent,
  { input },
  context,
) => {
  const deleted = await context.useCases.deleteCollection(context.viewer, input.id);
  return deleted.ok
    ? { collectionId: deleted.value, userErrors: [] }
    : { collectionId: null, userErrors: toUserErrors(deleted.error) };
};
