import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserPayload } from '../payload.ts';

export const passwordReset: NonNullable<MutationResolvers['passwordReset']> = async (
  _parent,
  { input },
  { useCases },
) => toUserPayload(await useCases.resetPassword(input.token, input.password));
