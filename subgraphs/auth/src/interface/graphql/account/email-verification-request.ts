import type { MutationResolvers } from '../generated/resolvers.ts';
import { toBarePayload } from '../payload.ts';

export const emailVerificationRequest: NonNullable<MutationResolvers['emailVerificationRequest']> = async (
  _parent,
  { input },
  { useCases },
) => toBarePayload(await useCases.requestVerification(input.email));
