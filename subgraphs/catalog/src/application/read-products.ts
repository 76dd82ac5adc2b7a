import { isId, type Page, type PageRequest, type Viewer } from '@feira/kernel';
import type { Product, Variant } from '../domain/product.ts';
import { beginningOf, wordsOf } from '../domain/text.ts';
import type { CatalogReader, Deps, Facet, ListedProduct, ProductFilter, ProductSort } from './ports.ts';

const READ_DRAFTS = 'catalog:read-drafts';

const maySee = (viewer: Viewer, { status }: Product): boolean => status === 'ACTIVE' || viewer.can(READ_DRAFTS);

/** Products by id in the order asked for; null where there is none that the viewer may see. */
export const makeGetProducts =
  ({ reader }: Deps) =>
  async (viewer: Viewer, ids: readonly string[]): Promise<(Product | null)[]> => {
    const known = [...new Set(ids.filter(isId))];
    const products = known.length > 0 ? await reader.productsByIds(known) : [];
    const visible = new Map(products.filter((product) => maySee(viewer, product)).map((found) => [found.id, found]));
    return ids.map((id) => visible.get(id) ?? null);
  };

export const makeGetProductBySlug =
  ({ reader }: Deps) =>
  async (viewer: Viewer, slug: string): Promise<Product | null> => {
    const product = await reader.productBySlug(slug);
    return product && maySee(viewer, product) ? product : null;
  };

/** Variants by id in the order asked for; null where there is none that the viewer may see. */
export const makeGetVariants = (deps: Deps) => {
  const getProducts = makeGetProducts(deps);
  return async (viewer: Viewer, ids: readonly string[]): Promise<(Variant | null)[]> => {
    const productIds = await deps.reader.productIdsOfVariants(ids.filter(isId));
    const products = await getProducts(viewer, productIds);
    const variants = products.flatMap((product) => product?.variants ?? []);
    const found = new Map(variants.map((variant) => [variant.id, variant]));
    return ids.map((id) => found.get(id) ?? null);
  };
};

export interface ProductQuery extends Omit<ProductFilter, 'words' | 'like'> {
  readonly text: string;
  readonly sort: ProductSort;
}

export interface ProductList {
  readonly page: Page<ListedProduct>;
  readonly count: () => Promise<number>;
  readonly facets: () => Promise<Facet[]>;
}

/** RELEVANCE without a search is NEWEST. */
export const effectiveSort = (sort: ProductSort, text: string): ProductSort =>
  sort === 'RELEVANCE' && wordsOf(text).length === 0 ? 'NEWEST' : sort;

const NOTHING: Page<ListedProduct> = { items: [], hasMore: false };

/** Where the words are found in no product, they may be an SKU, or have a typo. */
async function readOrGuess(
  reader: CatalogReader,
  asked: ProductFilter,
  text: string,
  read: (filter: ProductFilter) => Promise<Page<ListedProduct>>,
): Promise<{ readonly page: Page<ListedProduct>; readonly filter: ProductFilter }> {
  const page = await read(asked);
  const { words, locale, status } = asked;
  if (page.items.length > 0 || words.length === 0) return { page, filter: asked };
  // A page may be empty for other reasons: what else was asked for, or the end of the list.
  if ((await reader.count({ words, locale, ...(status && { status }) })) > 0) return { page, filter: asked };
  const filter = { ...asked, words: [], like: beginningOf(text).trimEnd() };
  return { page: await read(filter), filter };
}

/** Searches and lists products. Counting and facets are functions: they cost a query each, when asked for. */
export const makeListProducts =
  ({ reader }: Deps) =>
  async (viewer: Viewer, { text, sort, ...rest }: ProductQuery, request: PageRequest): Promise<ProductList> => {
    const visible = viewer.can(READ_DRAFTS) ? rest : { ...rest, status: 'ACTIVE' as const };
    const asked: ProductFilter = { ...visible, words: wordsOf(text) };
    // A customer who asks for drafts gets an empty list, not the active products.
    const hidden = rest.status !== undefined && rest.status !== asked.status;
    const read = (filter: ProductFilter) => reader.page(filter, effectiveSort(sort, text), request);
    const { page, filter } = hidden ? { page: NOTHING, filter: asked } : await readOrGuess(reader, asked, text, read);
    return {
      page,
      count: () => (hidden ? Promise.resolve(0) : reader.count(filter)),
      facets: () => (hidden ? Promise.resolve([]) : reader.facets(filter)),
    };
  };
