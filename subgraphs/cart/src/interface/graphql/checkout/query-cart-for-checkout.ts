import { throwIfDenied } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const cartForCheckout: NonNullable<QueryResolvers['cartForCheckout']> = async (_parent, args, context) => {
  const { id, customerId = null } = args;
  const found = await context.useCases.getCartForCheckout(context.viewer, id, customerId);
  if (found.ok) return found.value;
  throwIfDenied(found.error);
  return null;
};
