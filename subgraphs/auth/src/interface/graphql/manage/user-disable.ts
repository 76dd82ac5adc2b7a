import type { MutationResolvers } from '../generated/resolvers.ts';
import { toUserPayload } from '../payload.ts';

export const userDisable: NonNullable<MutationResolvers['userDisable']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => toUserPayload(await useCases.disableUser(viewer, input.userId, input.reason ?? undefined));
