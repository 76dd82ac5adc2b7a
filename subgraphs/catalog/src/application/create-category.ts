import { denied, ok, type AccessCode, type Refusal, type Result, type Viewer } from '@feira/kernel';
import type { Category, ShelfText } from '../domain/category.ts';
import { checkName, checkNamed, checkSlug } from '../domain/product-input.ts';
import type { InLocale, TranslationCode } from '../domain/translation.ts';
import { checkCategories, takenBy, WRITE_CATALOG, type TakenCode } from './create-product.ts';
import type { Deps } from './ports.ts';

export interface CategoryInput {
  readonly name: string;
  readonly slug: string | null;
  readonly description: string;
  readonly parentId: string | null;
  readonly translations: readonly InLocale<ShelfText>[];
}

export type CreateCategoryCode =
  AccessCode | TakenCode | TranslationCode | 'INVALID_NAME' | 'INVALID_SLUG' | 'CATEGORY_NOT_FOUND';

/** Adds a category, at the top or below another one. */
export const makeCreateCategory =
  (deps: Deps) =>
  async (viewer: Viewer, input: CategoryInput): Promise<Result<Category, Refusal<CreateCategoryCode>>> => {
    if (!viewer.can(WRITE_CATALOG)) return denied(viewer);
    const name = checkName(input.name);
    if (!name.ok) return name;
    const slug = checkSlug(input.slug ?? name.value);
    if (!slug.ok) return slug;
    const checked = checkNamed(input.translations);
    if (!checked.ok) return checked;
    const translations = checked.value;
    const { description, parentId } = input;
    const created = await deps.unitOfWork.run<Category, Refusal<CreateCategoryCode>>(async ({ products }) => {
      const known = await checkCategories(products, parentId === null ? [] : [parentId]);
      if (!known.ok) return known;
      const texts = { name: name.value, description, translations };
      const category = { id: deps.newId(), slug: slug.value, ...texts, parentId };
      const taken = await products.insertCategory(category);
      return taken ? takenBy(taken) : ok(category);
    });
    if (created.ok) await deps.shelfMemory.forget('categories');
    return created;
  };
