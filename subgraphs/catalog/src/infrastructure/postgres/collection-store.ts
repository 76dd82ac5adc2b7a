import { groupBy, isId } from '@feira/kernel';
import type { Db } from '@feira/platform/postgres';
import { asc, eq, inArray } from 'drizzle-orm';
import type { CollectionStore, Taken } from '../../application/ports.ts';
import type { Collection } from '../../domain/collection.ts';
import { collectionProducts, collections, products } from './schema.ts';

type CollectionRow = typeof collections.$inferSelect;

/** Rows as whole collections: one query more, however many rows. */
export async function loadCollections(db: Db, rows: readonly CollectionRow[]): Promise<Collection[]> {
  if (rows.length === 0) return [];
  const links = await db
    .select()
    .from(collectionProducts)
    .where(
      inArray(
        collectionProducts.collectionId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(collectionProducts.position));
  const linksOf = groupBy(links, ({ collectionId }) => collectionId);
  return rows.map(({ position, ...row }) => ({
    ...row,
    productIds: (linksOf.get(row.id) ?? []).map(({ productId }) => productId),
  }));
}

export function makeCollectionStore(db: Db): CollectionStore {
  /** Asked before the write, because a violated key would end the transaction; the key still decides a race. */
  const takenSlug = async ({ id, slug }: Collection): Promise<Taken | undefined> => {
    const [owner] = await db.select({ id: collections.id }).from(collections).where(eq(collections.slug, slug));
    return owner && owner.id !== id ? 'SLUG' : undefined;
  };
  const link = async ({ id, productIds }: Collection): Promise<void> => {
    await db.delete(collectionProducts).where(eq(collectionProducts.collectionId, id));
    const links = productIds.map((productId, position) => ({ collectionId: id, productId, position }));
    if (links.length > 0) await db.insert(collectionProducts).values(links);
  };

  return {
    insert: async (collection) => {
      const taken = await takenSlug(collection);
      if (taken) return taken;
      const { productIds, ...row } = collection;
      await db.insert(collections).values(row);
      await link(collection);
      return undefined;
    },
    lock: async (id) => {
      const rows = await db.select().from(collections).where(eq(collections.id, id)).for('update');
      return (await loadCollections(db, rows))[0];
    },
    save: async (collection) => {
      const taken = await takenSlug(collection);
      if (taken) return taken;
      const { productIds, ...row } = collection;
      await db.update(collections).set(row).where(eq(collections.id, collection.id));
      await link(collection);
      return undefined;
    },
    remove: async (id) => (await db.delete(collections).where(eq(collections.id, id)).returning()).length === 1,
    unknownProducts: async (ids) => {
      const known = await knownIds(db, ids.filter(isId));
      return ids.filter((id) => !known.has(id));
    },
  };
}

async function knownIds(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: products.id })
    .from(products)
    .where(inArray(products.id, [...ids]));
  return new Set(rows.map(({ id }) => id));
}
