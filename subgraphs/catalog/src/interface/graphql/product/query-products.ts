import { listProducts } from '../connection.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const products: NonNullable<QueryResolvers['products']> = (_parent, args, context) =>
  listProducts(args, context);
