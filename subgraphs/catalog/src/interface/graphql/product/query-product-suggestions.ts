import { badInput } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';

const MOST = 20;
const USUAL = 8;

export const productSuggestions: NonNullable<QueryResolvers['productSuggestions']> = (
  _parent,
  { query, first },
  { locale, useCases },
) => {
  const limit = first ?? USUAL;
  if (limit < 1 || limit > MOST) throw badInput(`Ask for 1 to ${MOST} suggestions.`);
  return useCases.suggestProducts({ text: query, locale, limit });
};
