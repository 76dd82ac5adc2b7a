import type { Translations } from '@feira/kernel';

/** What categories and collections say of themselves. */
export interface ShelfText {
  readonly name: string;
  readonly description: string;
}

export interface Category extends ShelfText {
  readonly id: string;
  readonly slug: string;
  readonly translations: Translations<ShelfText>;
  readonly parentId: string | null;
}

/** All categories of the shop; a tree is small, so it is read whole. */
export interface CategoryTree {
  find(id: string): Category | undefined;
  bySlug(slug: string): Category | undefined;
  /** Null asks for the roots. */
  childrenOf(id: string | null): readonly Category[];
  /** From the root down, without the category itself. */
  ancestorsOf(category: Category): readonly Category[];
}

export function makeCategoryTree(categories: readonly Category[]): CategoryTree {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const ancestorsOf = ({ parentId }: Category): readonly Category[] => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent ? [...ancestorsOf(parent), parent] : [];
  };
  return {
    find: (id) => byId.get(id),
    bySlug: (slug) => categories.find((category) => category.slug === slug),
    childrenOf: (id) => categories.filter(({ parentId }) => parentId === id),
    ancestorsOf,
  };
}
