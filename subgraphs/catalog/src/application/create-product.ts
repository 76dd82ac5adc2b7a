import { denied, ok, refuse, type AccessCode, type Err, type Refusal, type Result, type Viewer } from '@feira/kernel';
import {
  checkImages,
  checkName,
  checkNamed,
  checkSlug,
  checkVariants,
  type ProductInput,
  type ProductInputCode,
} from '../domain/product-input.ts';
import type { Product } from '../domain/product.ts';
import { slugOf } from '../domain/text.ts';
import type { Deps, ProductStore, Taken } from './ports.ts';

export const WRITE_CATALOG = 'catalog:write';

export type TakenCode = 'SLUG_TAKEN' | 'SKU_TAKEN';
export type CreateProductCode = AccessCode | ProductInputCode | TakenCode | 'CATEGORY_NOT_FOUND';

export const takenBy = (taken: Taken): Err<Refusal<TakenCode>> =>
  taken === 'SLUG'
    ? refuse('SLUG_TAKEN', 'Another one has this slug.', ['slug'])
    : refuse('SKU_TAKEN', 'Another variant has this SKU.', ['sku']);

/** Creates a product with its variants, their first stock and its ledger rows. A slug that was left out is found. */
export const makeCreateProduct =
  (deps: Deps) =>
  async (viewer: Viewer, input: ProductInput): Promise<Result<Product, Refusal<CreateProductCode>>> => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    const name = checkName(input.name);
    if (!name.ok) return name;
    const id = deps.newId();
    const asked = checkSlug(input.slug ?? (slugOf(name.value) || id));
    if (!asked.ok) return asked;
    const translations = checkNamed(input.translations);
    if (!translations.ok) return translations;
    const images = checkImages(input.images);
    if (!images.ok) return images;
    return deps.unitOfWork.run<Product, Refusal<CreateProductCode>>(async ({ products }) => {
      const known = await checkCategories(products, input.categoryIds);
      if (!known.ok) return known;
      const slug = input.slug === null ? await freeSlug(products, asked.value, id) : asked.value;
      const variants = checkVariants(input, slug, deps.newId);
      if (!variants.ok) return variants;
      const at = deps.clock();
      const { description, status, attributes, categoryIds } = input;
      const texts = { name: name.value, description, attributes, translations: translations.value };
      const times = { version: 1, createdAt: at, updatedAt: at };
      const taken = await products.insert(
        { id, slug, ...texts, status, images: images.value, categoryIds, ...times },
        variants.value,
      );
      if (taken) return takenBy(taken);
      const product = await products.lock(id);
      if (!product) throw new Error('a product vanished');
      return ok(product);
    });
  };

export async function checkCategories(
  products: ProductStore,
  ids: readonly string[],
): Promise<Result<void, Refusal<'CATEGORY_NOT_FOUND'>>> {
  const [unknown] = await products.unknownCategories(ids);
  if (unknown === undefined) return ok(undefined);
  return refuse('CATEGORY_NOT_FOUND', 'There is no such category.', ['categoryIds', String(ids.indexOf(unknown))]);
}

/** A slug that nobody has: the name's own, or with the end of the id behind it. */
const freeSlug = async (products: ProductStore, slug: string, id: string): Promise<string> =>
  (await products.slugTaken(slug)) ? `${slug}-${id.slice(-8)}` : slug;
