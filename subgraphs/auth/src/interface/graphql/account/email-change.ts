import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserPayload } from '../payload.ts';

export const emailChange: NonNullable<MutationResolvers['emailChange']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => toUserPayload(await useCases.changeEmail(viewer, input.email, input.currentPassword));
