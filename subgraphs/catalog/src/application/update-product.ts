import { denied, isId, ok, refuse, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import {
  checkImages,
  checkName,
  checkNamed,
  checkPrice,
  checkSlug,
  type ImageInput,
  type ProductInputCode,
} from '../domain/product-input.ts';
import type { Attribute, Product, ProductStatus, ProductText, Variant } from '../domain/product.ts';
import type { InLocale } from '../domain/translation.ts';
import { checkCategories, takenBy, WRITE_CATALOG, type TakenCode } from './create-product.ts';
import type { Deps } from './ports.ts';

export interface VariantChange {
  readonly id: string;
  readonly sku: string | null;
  readonly name: string | null;
  readonly price: string | null;
}

/** What is null stays as it is. */
export interface ProductChange {
  readonly id: string;
  readonly expectedVersion: number | null;
  readonly name: string | null;
  readonly slug: string | null;
  readonly description: string | null;
  readonly status: ProductStatus | null;
  readonly categoryIds: readonly string[] | null;
  readonly attributes: readonly Attribute[] | null;
  readonly images: readonly ImageInput[] | null;
  readonly variants: readonly VariantChange[];
  readonly translations: readonly InLocale<ProductText>[] | null;
}

export type UpdateProductCode =
  | AccessCode
  | ProductInputCode
  | TakenCode
  | 'PRODUCT_NOT_FOUND'
  | 'VARIANT_NOT_FOUND'
  | 'CATEGORY_NOT_FOUND'
  | 'STALE_VERSION';

type Refused = Refusal<UpdateProductCode>;

/** Changes a product under its lock; with `expectedVersion`, only if nobody changed it since. */
export const makeUpdateProduct =
  (deps: Deps) =>
  async (viewer: Viewer, change: ProductChange): Promise<Result<Product, Refused>> => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    return deps.unitOfWork.run<Product, Refused>(async ({ products }) => {
      const product = isId(change.id) ? await products.lock(change.id) : undefined;
      if (!product) return refuse('PRODUCT_NOT_FOUND', 'There is no such product.', ['id']);
      const known = await checkCategories(products, change.categoryIds ?? []);
      if (!known.ok) return known;
      const changed = apply(product, change);
      if (!changed.ok) return changed;
      const next = { ...changed.value, version: product.version + 1, updatedAt: deps.clock() };
      const taken = await products.save(next);
      return taken ? takenBy(taken) : ok(next);
    });
  };

function apply(product: Product, change: ProductChange): Result<Product, Refused> {
  if (change.expectedVersion !== null && change.expectedVersion !== product.version) {
    return refuse('STALE_VERSION', `Somebody was faster: this is version ${product.version} now.`, ['expectedVersion']);
  }
  const name = change.name === null ? ok(product.name) : checkName(change.name);
  if (!name.ok) return name;
  const slug = change.slug === null ? ok(product.slug) : checkSlug(change.slug);
  if (!slug.ok) return slug;
  const translations = change.translations === null ? ok(product.translations) : checkNamed(change.translations);
  if (!translations.ok) return translations;
  const images = change.images === null ? ok(product.images) : checkImages(change.images);
  if (!images.ok) return images;
  const variants = change.variants.reduce<Result<readonly Variant[], Refused>>(
    (soFar, variant, index) => (soFar.ok ? applyVariant(soFar.value, variant, index) : soFar),
    ok(product.variants),
  );
  if (!variants.ok) return variants;
  return ok({
    ...product,
    name: name.value,
    slug: slug.value,
    description: change.description ?? product.description,
    status: change.status ?? product.status,
    categoryIds: change.categoryIds ?? product.categoryIds,
    attributes: change.attributes ?? product.attributes,
    images: images.value,
    translations: translations.value,
    variants: variants.value,
  });
}

function applyVariant(
  variants: readonly Variant[],
  { id, sku, name, price }: VariantChange,
  index: number,
): Result<readonly Variant[], Refused> {
  const at = ['variants', String(index)];
  const variant = variants.find((known) => known.id === id);
  if (!variant) return refuse('VARIANT_NOT_FOUND', 'This product has no such variant.', [...at, 'id']);
  const checked = price === null ? ok(variant.price) : checkPrice(price, [...at, 'price']);
  if (!checked.ok) return checked;
  const changed = { ...variant, sku: sku ?? variant.sku, name: name ?? variant.name, price: checked.value };
  return ok(variants.map((known) => (known.id === id ? changed : known)));
}
