import { fileURLToPath } from 'node:url';
import { makeViewer, type Result } from '@feira/kernel';
import type { UseCases } from '../application/use-cases.ts';
import { care } from './care.ts';
import { collections } from './collections.ts';
import { crafts } from './crafts.ts';
import type { DemoShelf } from './demo-product.ts';
import { drinks } from './drinks.ts';
import { fashion } from './fashion.ts';
import { food } from './food.ts';
import { home } from './home.ts';
import { toProduct, toShelf } from './to-input.ts';

const CATALOG = [food, drinks, home, fashion, care, crafts];

/** Where the demo's pictures are; they are served under /media/demo/. */
export const demoPictures = fileURLToPath(new URL('../../demo/pictures', import.meta.url));

const seeder = makeViewer({ kind: 'service', name: 'demo', permissions: ['catalog:write'] });

/** Fills an empty catalog through the use cases, like an admin would. Answers false once there is a category. */
export async function seedDemoCatalog(useCases: UseCases): Promise<boolean> {
  const tree = await useCases.getCategories();
  if (tree.childrenOf(null).length > 0) return false;
  const idOf = new Map<string, string>();
  const fillShelf = async (shelf: DemoShelf, parentId: string): Promise<void> => {
    const { id } = expectOk(await useCases.createCategory(seeder, { ...toShelf(shelf), parentId }));
    await inOrder(shelf.products, async (product) => {
      const created = expectOk(await useCases.createProduct(seeder, toProduct(product, id)));
      idOf.set(product.slug, created.id);
    });
  };
  await inOrder(CATALOG, async (category) => {
    const root = expectOk(await useCases.createCategory(seeder, { ...toShelf(category), parentId: null }));
    await inOrder(category.children, (shelf) => fillShelf(shelf, root.id));
  });
  await inOrder(collections, async (collection) => {
    const productIds = collection.products.flatMap((slug) => idOf.get(slug) ?? []);
    expectOk(await useCases.createCollection(seeder, { ...toShelf(collection), productIds }));
  });
  return true;
}

/** One after the other, so that the newest product of the demo is always the same. */
const inOrder = <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> =>
  items.reduce((before, item) => before.then(() => work(item)), Promise.resolve());

function expectOk<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`the demo catalog was refused: ${result.error.code} ${result.error.message}`);
}
