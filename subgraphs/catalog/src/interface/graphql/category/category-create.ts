import { toUserErrors } from '@feira/platform/graphql';
import { shelfTexts } from '../translations.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const categoryCreate: NonNullable<MutationResolvers['categoryCreate']> = async (_parent, { input }, context) => {
  const { name, slug = null, description, parentId = null, translations } = input;
  const created = await context.useCases.createCategory(context.viewer, {
    name,
    slug,
    description: description ?? '',
    parentId,
    translations: shelfTexts(translations),
  });
  return created.ok
    ? { category: created.value, userErrors: [] }
    : { category: null, userErrors: toUserErrors(created.error) };
};
