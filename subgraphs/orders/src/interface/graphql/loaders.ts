import type { Viewer } from '@feira/kernel';
import DataLoader from 'dataloader';
import type { UseCases } from '../../application/use-cases.ts';

/** One batch use case behind each, so that a list costs what one item costs. */
export const makeLoaders = (useCases: UseCases, viewer: Viewer) => ({
  order: new DataLoader((ids: readonly string[]) => useCases.getOrders(viewer, ids)),
  history: new DataLoader((ids: readonly string[]) => useCases.getHistories(ids)),
  payment: new DataLoader((ids: readonly string[]) => useCases.getPayments(ids)),
});

export type Loaders = ReturnType<typeof makeLoaders>;
