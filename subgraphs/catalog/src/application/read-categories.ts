import { makeCategoryTree, type CategoryTree } from '../domain/category.ts';
import type { Deps } from './ports.ts';

/** The whole tree in one read; everything about categories is answered from it. */
export const makeGetCategories =
  ({ reader }: Deps) =>
  async (): Promise<CategoryTree> =>
    makeCategoryTree(await reader.categories());
