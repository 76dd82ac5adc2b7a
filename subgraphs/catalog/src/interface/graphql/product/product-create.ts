import { toUserErrors } from '@feira/platform/graphql';
import type { VariantInput } from '../../../domain/product-input.ts';
import { pictures, productTexts } from '../translations.ts';
import type { MutationResolvers, ProductCreateInput } from '../generated/resolvers.ts';

export const productCreate: NonNullable<MutationResolvers['productCreate']> = async (_parent, { input }, context) => {
  const created = await context.useCases.createProduct(context.viewer, {
    name: input.name,
    slug: input.slug ?? null,
    description: input.description ?? '',
    status: input.status ?? 'DRAFT',
    categoryIds: input.categoryIds ?? [],
    attributes: input.attributes ?? [],
    images: pictures(input.images),
    translations: productTexts(input.translations),
    variants: variantsOf(input),
  });
  return created.ok
    ? { product: created.value, userErrors: [] }
    : { product: null, userErrors: toUserErrors(created.error) };
};

/** Explicit variants, or the default one from price, stock and SKU; neither is refused by the use case. */
function variantsOf({ variants, price, stock, sku }: ProductCreateInput): VariantInput[] {
  if (variants) {
    return variants.map((variant) => ({
      sku: variant.sku ?? null,
      name: variant.name ?? null,
      options: variant.options ?? [],
      price: variant.price,
      compareAtPrice: variant.compareAtPrice ?? null,
      stock: variant.stock ?? 0,
      translations: (variant.translations ?? []).map(({ locale, name, options }) => ({
        locale,
        name: name ?? null,
        options: options ?? [],
      })),
    }));
  }
  if (price == null) return [];
  const single = { sku: sku ?? null, name: null, options: [], translations: [] };
  return [{ ...single, price, compareAtPrice: null, stock: stock ?? 0 }];
}
