import { throwIfDenied } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const clients: NonNullable<QueryResolvers['clients']> = async (_parent, _args, { viewer, useCases }) => {
  const answered = await useCases.listClients(viewer);
  if (answered.ok) return answered.value;
  throwIfDenied(answered.error);
  return null;
};
