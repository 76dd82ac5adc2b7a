import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const categoryCreate: NonNullable<MutationResolvers['categoryCreate']> = async (_parent, { input }, context) => {
  const { name, slug = null, description, parentId = null } = input;
  const created = await context.useCases.createCategory(context.viewer, {
    name,
    slug,
    description: description ?? '',
    parentId,
  });
  return created.ok
    ? { category: created.value, userErrors: [] }
    : { category: null, userErrors: toUserErrors(created.error) };
};
