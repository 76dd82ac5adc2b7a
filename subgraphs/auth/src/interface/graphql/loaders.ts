import type { Viewer } from '@feira/kernel';
import DataLoader from 'dataloader';
import type { UseCases } from '../../application/use-cases.ts';

export const makeLoaders = (useCases: UseCases, viewer: Viewer) => ({
  user: new DataLoader((ids: readonly string[]) => useCases.getUsers(viewer, ids)),
});

export type Loaders = ReturnType<typeof makeLoaders>;
