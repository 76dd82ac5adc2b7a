import { toUserErrors } from '@feira/platform/graphql';
import { pictures, productTexts } from '../translations.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const productUpdate: NonNullable<MutationResolvers['productUpdate']> = async (_parent, { input }, context) => {
  const updated = await context.useCases.updateProduct(context.viewer, {
    id: input.id,
    expectedVersion: input.expectedVersion ?? null,
    name: input.name ?? null,
    slug: input.slug ?? null,
    description: input.description ?? null,
    status: input.status ?? null,
    categoryIds: input.categoryIds ?? null,
    attributes: input.attributes ?? null,
    images: input.images ? pictures(input.images) : null,
    translations: input.translations ? productTexts(input.translations) : null,
    variants: (input.variants ?? []).map(({ id, sku, name, price }) => ({
      id,
      sku: sku ?? null,
      name: name ?? null,
      price: price ?? null,
    })),
  });
  return updated.ok
    ? { product: updated.value, userErrors: [] }
    : { product: null, userErrors: toUserErrors(updated.error) };
};
