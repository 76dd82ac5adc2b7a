import { throwIfDenied, toConnection, toPageRequest } from '@feira/platform/graphql';
import type { AuditEventResolvers, QueryResolvers } from '../generated/resolvers.ts';

const LIST = 'audit:newest';

export const auditEvents: NonNullable<QueryResolvers['auditEvents']> = async (_parent, args, { viewer, useCases }) => {
  const request = toPageRequest(LIST, args);
  const { actor, target, action } = args.filter ?? {};
  const filter = {
    ...(actor != null && { actor }),
    ...(target != null && { target }),
    ...(action != null && { action }),
  };
  const listed = await useCases.listAuditEvents(viewer, filter, request);
  if (listed.ok) return toConnection(LIST, request, listed.value, ({ id }) => [id]);
  throwIfDenied(listed.error);
  return null;
};

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export const AuditEvent: AuditEventResolvers = {
  before: ({ before }) => asJson(before),
  after: ({ after }) => asJson(after),
};
