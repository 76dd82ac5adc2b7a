import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toInput } from './to-input.ts';

export const collectionCreate: NonNullable<MutationResolvers['collectionCreate']> = async (
  _parent,
  { input },
  context,
) => {
  const created = await context.useCases.createCollection(context.viewer, toInput(input));
  return created.ok
    ? { collection: created.value, userErrors: [] }
    : { collection: null, userErrors: toUserErrors(created.error) };
};
