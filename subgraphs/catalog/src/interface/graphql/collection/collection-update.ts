import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toInput } from './to-input.ts';

export const collectionUpdate: NonNullable<MutationResolvers['collectionUpdate']> = async (
  _parent,
  { input },
  context,
) => {
  const updated = await context.useCases.updateCollection(context.viewer, input.id, toInput(input));
  return updated.ok
    ? { collection: updated.value, userErrors: [] }
    : { collection: null, userErrors: toUserErrors(updated.error) };
};
