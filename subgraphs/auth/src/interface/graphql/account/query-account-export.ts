import { throwIfDenied } from '@feira/platform/graphql';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const accountExport: NonNullable<QueryResolvers['accountExport']> = async (
  _parent,
  _args,
  { viewer, useCases },
) => {
  const answered = await useCases.exportAccount(viewer);
  if (answered.ok) return { ...answered.value, content: JSON.stringify(answered.value.content) };
  throwIfDenied(answered.error);
  return null;
};
