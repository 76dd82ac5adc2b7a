import type { Viewer } from '@feira/kernel';
import DataLoader from 'dataloader';
import type { UseCases } from '../../application/use-cases.ts';
import type { Cart } from '../../domain/cart.ts';

/** One batch use case behind each. A mutation answers a new cart object, so it is priced anew. */
export const makeLoaders = (useCases: UseCases, viewer: Viewer) => ({
  cart: new DataLoader((ids: readonly string[]) => useCases.getCarts(viewer, ids)),
  priced: new DataLoader((carts: readonly Cart[]) => useCases.priceCarts(carts)),
});

export type Loaders = ReturnType<typeof makeLoaders>;
