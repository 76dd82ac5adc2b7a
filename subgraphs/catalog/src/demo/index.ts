import { makeViewer, type Result } from '@feira/kernel';
import type { UseCases } from '../application/use-cases.ts';
import { care } from './care.ts';
import { crafts } from './crafts.ts';
import type { DemoProduct } from './demo-product.ts';
import { drinks } from './drinks.ts';
import { fashion } from './fashion.ts';
import { food } from './food.ts';
import { home } from './home.ts';

const CATALOG = [food, drinks, home, fashion, care, crafts];

const seeder = makeViewer({ kind: 'service', name: 'demo', permissions: ['catalog:write'] });

/** Fills an empty catalog through the use cases, like an admin would. Does nothing once there is a category. */
export async function seedDemoCatalog(useCases: UseCases): Promise<void> {
  const tree = await useCases.getCategories();
  if (tree.childrenOf(null).length > 0) return;
  await inOrder(CATALOG, async ({ name, description, children }) => {
    const root = expectOk(await useCases.createCategory(seeder, { name, description, slug: null, parentId: null }));
    await inOrder(children, async (child) => {
      const category = { name: child.name, description: '', slug: null, parentId: root.id };
      const { id } = expectOk(await useCases.createCategory(seeder, category));
      await inOrder(child.products, async (product) => {
        expectOk(await useCases.createProduct(seeder, toInput(product, id)));
      });
    });
  });
}

/** One after the other, so that the newest product of the demo is always the same. */
const inOrder = <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> =>
  items.reduce((before, item) => before.then(() => work(item)), Promise.resolve());

function expectOk<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`the demo catalog was refused: ${result.error.code} ${result.error.message}`);
}

const toInput = ({ name, description, facts, option, variants }: DemoProduct, categoryId: string) => ({
  name,
  description,
  slug: null,
  status: 'ACTIVE' as const,
  categoryIds: [categoryId],
  attributes: Object.entries(facts).map(([fact, value]) => ({ name: fact, value })),
  images: [],
  variants: variants.map(([choice, price, stock]) => ({
    sku: null,
    name: choice,
    options: option === undefined ? [] : [{ name: option, value: choice }],
    price,
    compareAtPrice: null,
    stock,
  })),
});
