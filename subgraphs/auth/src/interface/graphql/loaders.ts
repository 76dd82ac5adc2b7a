import type { Viewer } from '@feira/kernel';
import DataLoader from 'dataloader';
import type { UseCases } from '../../application/use-cases.ts';

export const makeLoaders = (useCases: UseCases, viewer: Viewer) => ({
  user: new DataLoader((ids: readonly string[]) => useCases.getUsers(viewer, ids)),
  addresses: new DataLoader((userIds: readonly string[]) => useCases.getAddresses(viewer, userIds)),
});

export type Loaders = ReturnType<typeof makeLoaders>;
