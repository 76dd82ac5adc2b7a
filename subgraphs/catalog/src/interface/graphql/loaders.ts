import type { Viewer } from '@feira/kernel';
import DataLoader from 'dataloader';
import type { UseCases } from '../../application/use-cases.ts';
import type { CategoryTree } from '../../domain/category.ts';
import type { Collection } from '../../domain/collection.ts';

/** One batch use case behind each, so that a list costs what one item costs. */
export function makeLoaders(useCases: UseCases, viewer: Viewer) {
  let tree: Promise<CategoryTree> | undefined;
  let collections: Promise<readonly Collection[]> | undefined;
  return {
    product: new DataLoader((ids: readonly string[]) => useCases.getProducts(viewer, ids)),
    variant: new DataLoader((ids: readonly string[]) => useCases.getVariants(viewer, ids)),
    /** Read once for the operation. */
    categories: () => (tree ??= useCases.getCategories()),
    /** Read once for the operation. */
    collections: () => (collections ??= useCases.getCollections()),
  };
}

export type Loaders = ReturnType<typeof makeLoaders>;
