import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserPayload } from '../payload.ts';

export const emailVerify: NonNullable<MutationResolvers['emailVerify']> = async (_parent, { input }, { useCases }) =>
  toUserPayload(await useCases.verifyEmail(input.token));
