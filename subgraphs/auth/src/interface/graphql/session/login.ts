import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const login: NonNullable<MutationResolvers['login']> = async (_parent, { input }, { useCases }) => {
  const signedIn = await useCases.login(input.email, input.password);
  return signedIn.ok
    ? { ...signedIn.value, userErrors: [] }
    : { user: null, session: null, userErrors: toUserErrors(signedIn.error) };
};
