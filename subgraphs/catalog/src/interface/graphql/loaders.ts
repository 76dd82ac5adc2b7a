import type { Viewer } from '@feira/kernel';
import DataLoader from 'dataloader';
import type { UseCases } from '../../application/use-cases.ts';
import type { CategoryTree } from '../../domain/category.ts';

/** One batch use case behind each, so that a list costs what one item costs. */
export function makeLoaders(useCases: UseCases, viewer: Viewer) {
  let tree: Promise<CategoryTree> | undefined;
  return {
    product: new DataLoader((ids: readonly string[]) => useCases.getProducts(viewer, ids)),
    variant: new DataLoader((ids: readonly string[]) => useCases.getVariants(viewer, ids)),
    /** Read once for the operation. */
    categories: () => (tree ??= useCases.getCategories()),
  };
}

export type Loaders = ReturnType<typeof makeLoaders>;
