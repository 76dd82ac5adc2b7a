import type { StockLevelResolvers } from '../generated/resolvers.ts';

export const StockLevel: StockLevelResolvers = {
  available: ({ variant }) => variant.available,
};
