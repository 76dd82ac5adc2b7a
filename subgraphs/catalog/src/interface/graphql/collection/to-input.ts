import type { CollectionInput } from '../../../application/edit-collections.ts';
import type { CollectionCreateInput, CollectionUpdateInput } from '../generated/resolvers.ts';
import { shelfTexts } from '../translations.ts';

export const toInput = (input: CollectionCreateInput | CollectionUpdateInput): CollectionInput => ({
  name: input.name ?? null,
  slug: input.slug ?? null,
  description: input.description ?? null,
  productIds: input.productIds ?? null,
  translations: input.translations ? shelfTexts(input.translations) : null,
});
