import { throwIfDenied, toPageRequest } from '@feira/platform/graphql';
import { LIST, toUserConnection } from '../connection.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const users: NonNullable<QueryResolvers['users']> = async (_parent, args, { viewer, useCases }) => {
  const request = toPageRequest(LIST, args);
  const listed = await useCases.listUsers(viewer, request);
  if (listed.ok) return toUserConnection(request, listed.value);
  throwIfDenied(listed.error);
  return null;
};
