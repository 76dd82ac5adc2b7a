import { categoryCreate } from './category/category-create.ts';
import { Category } from './category/category.ts';
import { categories } from './category/query-categories.ts';
import { category } from './category/query-category.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { productCreate } from './product/product-create.ts';
import { productUpdate } from './product/product-update.ts';
import { ProductVariant } from './product/product-variant.ts';
import { Product } from './product/product.ts';
import { product } from './product/query-product.ts';
import { products } from './product/query-products.ts';
import { variantQuotes } from './stock/query-variant-quotes.ts';
import { stockRelease } from './stock/stock-release.ts';
import { stockReserve } from './stock/stock-reserve.ts';

export const resolvers: Resolvers = {
  Query: { product, products, category, categories, variantQuotes },
  Mutation: { productCreate, productUpdate, categoryCreate, stockReserve, stockRelease },
  Product,
  ProductVariant,
  Category,
};
