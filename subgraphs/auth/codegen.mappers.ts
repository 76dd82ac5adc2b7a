/** GraphQL types whose resolvers are handed a domain object. */
export const mappers = {
  User: '../../../domain/user.ts#User as UserModel',
  UserConnection: '../connection.ts#UserConnectionModel',
  UserEdge: '../connection.ts#UserEdgeModel',
  UserContact: '../../../domain/user.ts#User as UserModel',
  Address: '../../../domain/address.ts#Address as AddressModel',
  SignInSession: '../../../application/ports/sessions.ts#SignInSession as SignInSessionModel',
  AccountChange: '../../../application/ports/account-changes.ts#AccountChange as AccountChangeModel',
  MachineClient: '../../../application/ports/clients.ts#MachineClient as MachineClientModel',
  AuditEvent: '../../../application/ports/audit.ts#AuditEvent as AuditEventModel',
};
