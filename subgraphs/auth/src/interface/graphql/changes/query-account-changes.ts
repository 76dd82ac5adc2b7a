import { throwIfDenied } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const accountChanges: NonNullable<QueryResolvers['accountChanges']> = async (
  _parent,
  _args,
  { viewer, useCases },
) => {
  const answered = await useCases.listAccountChanges(viewer);
  if (answered.ok) return answered.value;
  throwIfDenied(answered.error);
  return null;
};
