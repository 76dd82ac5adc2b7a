import type { Cache } from '@feira/platform/cache';
import type { CatalogReader, ShelfMemory } from '../../application/ports.ts';

/** How long another process may still be told what was, should its cache not hear of a change. */
const TTL_MS = 60_000;

/** Categories and collections from the cache: few, asked for by every page, and changed by admins only. */
export const cacheShelves = (
  reader: CatalogReader,
  cache: Cache,
): { readonly reader: CatalogReader; readonly shelfMemory: ShelfMemory } => ({
  reader: {
    ...reader,
    categories: () => cache.getOrLoad('categories', TTL_MS, () => reader.categories()),
    collections: () => cache.getOrLoad('collections', TTL_MS, () => reader.collections()),
  },
  shelfMemory: { forget: (what) => cache.invalidate([what]) },
});
