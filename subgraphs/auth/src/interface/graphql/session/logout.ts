import type { MutationResolvers } from '../generated/resolvers.ts';

export const logout: NonNullable<MutationResolvers['logout']> = async (_parent, { input }, { useCases }) => {
  await useCases.logout(input.refreshToken, input.everywhere ?? false);
  return { userErrors: [] };
};
