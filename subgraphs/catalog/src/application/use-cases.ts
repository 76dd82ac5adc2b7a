import { makeAdjustStock } from './adjust-stock.ts';
import { makeCreateCategory } from './create-category.ts';
import { makeCreateProduct } from './create-product.ts';
import { makeCreateCollection, makeDeleteCollection, makeUpdateCollection } from './edit-collections.ts';
import { makeOnOrderCancelled, makeOnOrderPaid, makeSweepReservations } from './on-order.ts';
import type { Deps } from './ports.ts';
import { makeQuoteVariants } from './quote-variants.ts';
import { makeGetCategories } from './read-categories.ts';
import { makeGetCollections } from './read-collections.ts';
import { makeGetProductBySlug, makeGetProducts, makeGetVariants, makeListProducts } from './read-products.ts';
import { makeListLowStock, makeListStockMovements } from './read-stock.ts';
import { makeReleaseStock } from './release-stock.ts';
import { makeReserveStock } from './reserve-stock.ts';
import { makeSuggestProducts } from './suggest-products.ts';
import { makeUpdateProduct } from './update-product.ts';

/** What catalog does: its table of contents. */
export const makeUseCases = (deps: Deps) => ({
  listProducts: makeListProducts(deps),
  suggestProducts: makeSuggestProducts(deps),
  getProducts: makeGetProducts(deps),
  getProductBySlug: makeGetProductBySlug(deps),
  getVariants: makeGetVariants(deps),
  getCategories: makeGetCategories(deps),
  getCollections: makeGetCollections(deps),
  createProduct: makeCreateProduct(deps),
  updateProduct: makeUpdateProduct(deps),
  createCategory: makeCreateCategory(deps),
  createCollection: makeCreateCollection(deps),
  updateCollection: makeUpdateCollection(deps),
  deleteCollection: makeDeleteCollection(deps),
  quoteVariants: makeQuoteVariants(deps),
  reserveStock: makeReserveStock(deps),
  releaseStock: makeReleaseStock(deps),
  adjustStock: makeAdjustStock(deps),
  listStockMovements: makeListStockMovements(deps),
  listLowStock: makeListLowStock(deps),
  onOrderPaid: makeOnOrderPaid(deps),
  onOrderCancelled: makeOnOrderCancelled(deps),
  sweepReservations: makeSweepReservations(deps),
});

export type UseCases = ReturnType<typeof makeUseCases>;
