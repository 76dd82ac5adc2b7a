import { throwIfDenied } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const userContact: NonNullable<QueryResolvers['userContact']> = async (_parent, { id }, context) => {
  const contact = await context.useCases.getContact(context.viewer, id);
  if (contact.ok) return contact.value;
  throwIfDenied(contact.error);
  return null;
};
