import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserPayload } from '../payload.ts';

export const userEnable: NonNullable<MutationResolvers['userEnable']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => toUserPayload(await useCases.enableUser(viewer, input.userId));
