import type { MutationResolvers } from '../generated/resolvers.ts';
import { toPayload } from '../payload.ts';

export const cartLinesAdd: NonNullable<MutationResolvers['cartLinesAdd']> = async (_parent, { input }, context) => {
  const added = await context.useCases.addLines(context.viewer, input.cartId ?? null, input.lines);
  const warnings = added.ok ? (await context.loaders.priced.load(added.value)).warnings : [];
  return { ...toPayload(added), warnings: [...warnings] };
};
