import { categoryCreate } from './category/category-create.ts';
import { Category } from './category/category.ts';
import { categories } from './category/query-categories.ts';
import { category } from './category/query-category.ts';
import { collectionCreate } from './collection/collection-create.ts';
import { collectionDelete } from './collection/collection-delete.ts';
import { collectionUpdate } from './collection/collection-update.ts';
import { Collection } from './collection/collection.ts';
import { collection } from './collection/query-collection.ts';
import { collections } from './collection/query-collections.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { productCreate } from './product/product-create.ts';
import { productUpdate } from './product/product-update.ts';
import { ProductVariant } from './product/product-variant.ts';
import { Product } from './product/product.ts';
import { ProductSuggestion } from './product/product-suggestion.ts';
import { product } from './product/query-product.ts';
import { productSuggestions } from './product/query-product-suggestions.ts';
import { products } from './product/query-products.ts';
import { lowStock } from './stock/query-low-stock.ts';
import { stockMovements } from './stock/query-stock-movements.ts';
import { variantQuotes } from './stock/query-variant-quotes.ts';
import { stockAdjust } from './stock/stock-adjust.ts';
import { StockLevel } from './stock/stock-level.ts';
import { stockRelease } from './stock/stock-release.ts';
import { stockReserve } from './stock/stock-reserve.ts';

export const resolvers: Resolvers = {
  Query: {
    product,
    products,
    productSuggestions,
    category,
    categories,
    collection,
    collections,
    variantQuotes,
    lowStock,
    stockMovements,
  },
  Mutation: {
    productCreate,
    productUpdate,
    categoryCreate,
    collectionCreate,
    collectionUpdate,
    collectionDelete,
    stockReserve,
    stockRelease,
    stockAdjust,
  },
  Product,
  ProductVariant,
  ProductSuggestion,
  Category,
  Collection,
  StockLevel,
};
