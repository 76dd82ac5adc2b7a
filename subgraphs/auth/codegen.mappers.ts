/** GraphQL types whose resolvers are handed a domain object. */
export const mappers = {
  User: '../../../domain/user.ts#User as UserModel',
  UserConnection: '../connection.ts#UserConnectionModel',
  UserEdge: '../connection.ts#UserEdgeModel',
  UserContact: '../../../domain/user.ts#User as UserModel',
  SignInSession: '../../../application/ports/sessions.ts#SignInSession as SignInSessionModel',
  AuditEvent: '../../../application/ports/audit.ts#AuditEvent as AuditEventModel',
};
