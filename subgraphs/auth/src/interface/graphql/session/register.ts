import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const register: NonNullable<MutationResolvers['register']> = async (_parent, { input }, { useCases }) => {
  const { email, password, name } = input;
  const registered = await useCases.register({ email, password, name });
  return registered.ok
    ? { ...registered.value, userErrors: [] }
    : { user: null, session: null, userErrors: toUserErrors(registered.error) };
};
