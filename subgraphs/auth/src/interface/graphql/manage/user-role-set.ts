import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserPayload } from '../payload.ts';

export const userRoleSet: NonNullable<MutationResolvers['userRoleSet']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => toUserPayload(await useCases.setRole(viewer, input.userId, input.role));
