import type { QueryResolvers } from '../generated/resolvers.ts';

export const order: NonNullable<QueryResolvers['order']> = (
  _parent,
  { id, number, orderToken },
  { viewer, useCases },
) => useCases.getOrder(viewer, { id: id ?? null, number: number ?? null, orderToken: orderToken ?? null });
