import type { MutationResolvers } from '../generated/resolvers.ts';
import { toBarePayload } from '../payload.ts';

export const passwordResetRequest: NonNullable<MutationResolvers['passwordResetRequest']> = async (
  _parent,
  { input },
  { useCases },
) => toBarePayload(await useCases.requestPasswordReset(input.email));
