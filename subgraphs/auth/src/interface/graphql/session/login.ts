import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

const NOBODY = { user: null, session: null, challenge: null };

export const login: NonNullable<MutationResolvers['login']> = async (_parent, { input }, { useCases }) => {
  const signedIn = await useCases.login(input.email, input.password);
  return signedIn.ok
    ? { ...NOBODY, ...signedIn.value, userErrors: [] }
    : { ...NOBODY, userErrors: toUserErrors(signedIn.error) };
};
