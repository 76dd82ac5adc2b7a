import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserPayload } from '../payload.ts';

export const passwordChange: NonNullable<MutationResolvers['passwordChange']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => toUserPayload(await useCases.changePassword(viewer, input.currentPassword, input.newPassword));
