import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const clientTokenIssue: NonNullable<MutationResolvers['clientTokenIssue']> = async (
  _parent,
  { input },
  { useCases },
) => {
  const answered = await useCases.issueClientToken(input.clientId, input.clientSecret, input.scopes ?? null);
  return answered.ok
    ? { ...answered.value, scopes: [...answered.value.scopes], userErrors: [] }
    : { accessToken: null, expiresAt: null, scopes: null, userErrors: toUserErrors(answered.error) };
};
