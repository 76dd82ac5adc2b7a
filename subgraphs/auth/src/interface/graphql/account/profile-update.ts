import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserPayload } from '../payload.ts';

export const profileUpdate: NonNullable<MutationResolvers['profileUpdate']> = async (_parent, { input }, context) => {
  // These two always have a value, so null can only mean that they are left as they are.
  const change = { ...input, name: input.name ?? undefined, locale: input.locale ?? undefined };
  return toUserPayload(await context.useCases.updateProfile(context.viewer, change));
};
