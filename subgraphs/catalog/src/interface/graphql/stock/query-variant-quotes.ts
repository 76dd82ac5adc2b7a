import { badInput, throwIfDenied } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const variantQuotes: NonNullable<QueryResolvers['variantQuotes']> = async (_parent, { ids }, context) => {
  const quoted = await context.useCases.quoteVariants(context.viewer, ids, context.locale);
  if (quoted.ok) return quoted.value;
  throwIfDenied(quoted.error);
  throw badInput(quoted.error.message);
};
