import type { Collection } from '../domain/collection.ts';
import type { Deps } from './ports.ts';

/** All collections in the shop's order. */
export const makeGetCollections =
  ({ reader }: Deps) =>
  (): Promise<Collection[]> =>
    reader.collections();
