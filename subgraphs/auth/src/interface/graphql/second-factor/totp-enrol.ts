import { toUserErrors } from '@feira/platform/graphql';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const totpEnrol: NonNullable<MutationResolvers['totpEnrol']> = async (_parent, { input }, context) => {
  const { viewer, useCases } = context;
  const answered = await useCases.enrolTotp(viewer, input.currentPassword);
  return answered.ok
    ? { ...answered.value, userErrors: [] }
    : { secret: null, uri: null, userErrors: toUserErrors(answered.error) };
};
