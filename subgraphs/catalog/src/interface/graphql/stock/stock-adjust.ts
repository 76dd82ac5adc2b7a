import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const stockAdjust: NonNullable<MutationResolvers['stockAdjust']> = async (_parent, { input }, context) => {
  const adjusted = await context.useCases.adjustStock(context.viewer, input.variantId, {
    delta: input.delta ?? null,
    setTo: input.setTo ?? null,
    expectedAvailable: input.expectedAvailable ?? null,
    reason: input.reason ?? null,
  });
  return adjusted.ok
    ? { variant: adjusted.value, userErrors: [] }
    : { variant: null, userErrors: toUserErrors(adjusted.error) };
};
