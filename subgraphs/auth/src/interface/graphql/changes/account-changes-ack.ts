import type { MutationResolvers } from '../generated/resolvers.ts';
import { toBarePayload } from '../payload.ts';

export const accountChangesAck: NonNullable<MutationResolvers['accountChangesAck']> = async (
  _parent,
  { input },
  { viewer, useCases },
) => toBarePayload(await useCases.ackAccountChanges(viewer, input.ids));
