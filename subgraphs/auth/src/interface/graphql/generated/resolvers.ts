import type { Locale } from '@feira/kernel';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { User as UserModel } from '../../../domain/user.ts';
import type { UserConnectionModel, UserEdgeModel } from '../connection.ts';
import type { Address as AddressModel } from '../../../domain/address.ts';
import type { SignInSession as SignInSessionModel } from '../../../application/ports/sessions.ts';
import type { AccountChange as AccountChangeModel } from '../../../application/ports/account-changes.ts';
import type { MachineClient as MachineClientModel } from '../../../application/ports/clients.ts';
import type { AuditEvent as AuditEventModel } from '../../../application/ports/audit.ts';
import type { GraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 3166-1 alpha-2 country code, such as BR. */
  CountryCode: { input: string; output: string; }
  /** An ISO 4217 currency code, such as BRL. */
  CurrencyCode: { input: string; output: string; }
  /** A moment, RFC 3339 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal as a JSON string, such as "129.90". JSON numbers and exponents are refused. */
  Decimal: { input: string; output: string; }
  /** A language of the shop as a BCP 47 tag: pt-BR or en. */
  Locale: { input: Locale; output: Locale; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Something that other services must act upon. */
export type AccountChange = {
  __typename?: 'AccountChange';
  /** The address that was verified. */
  email?: Maybe<Scalars['String']['output']>;
  /** Stable across repetitions. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: AccountChangeKind;
  /** To whom. */
  userId: Scalars['ID']['output'];
};

/** What happened to an account. */
export type AccountChangeKind =
  /** The account is gone. */
  | 'DELETED'
  /** The person has shown to read the address. */
  | 'EMAIL_VERIFIED';

/** What accountChangesAck needs. */
export type AccountChangesAckInput = {
  /** The changes that have been acted upon. */
  ids: Array<Scalars['ID']['input']>;
};

/** What accountChangesAck answers. */
export type AccountChangesAckPayload = {
  __typename?: 'AccountChangesAckPayload';
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What accountDelete needs. */
export type AccountDeleteInput = {
  /** A code of the second step, where the account has one. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The password of the account. */
  currentPassword: Scalars['String']['input'];
};

/** What accountDelete answers. */
export type AccountDeletePayload = {
  __typename?: 'AccountDeletePayload';
  /** Why not. */
  userErrors: Array<AuthUserError>;
  /** The account that is gone. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** Everything that is kept about a person. */
export type AccountExport = {
  __typename?: 'AccountExport';
  /** The profile, address book, sign-ins and security events as JSON. */
  content: Scalars['String']['output'];
  /** When it was gathered. */
  generatedAt: Scalars['DateTime']['output'];
};

/** A postal address: one shape everywhere. */
export type Address = {
  __typename?: 'Address';
  /** City. */
  city: Scalars['String']['output'];
  /** Country. */
  country: Scalars['CountryCode']['output'];
  /** Id in the address book; null in an order's snapshot. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Complement: flat, block, reference. */
  line2?: Maybe<Scalars['String']['output']>;
  /** Name of the recipient. */
  name: Scalars['String']['output'];
  /** Phone number for the carrier. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code; a CEP in Brazil. */
  postalCode: Scalars['String']['output'];
  /** State or region, such as SP. */
  region?: Maybe<Scalars['String']['output']>;
};

/** What addressCreate needs. */
export type AddressCreateInput = {
  /** The address, as its country writes it. In Brazil with a CEP and the state's two letters. */
  address: AddressInput;
  /** Whether it becomes the default. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What addressCreate answers. */
export type AddressCreatePayload = {
  __typename?: 'AddressCreatePayload';
  /** The new entry; null when it was refused. */
  address?: Maybe<Address>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What addressDelete needs. */
export type AddressDeleteInput = {
  /** The entry. */
  id: Scalars['ID']['input'];
};

/** What addressDelete answers. */
export type AddressDeletePayload = {
  __typename?: 'AddressDeletePayload';
  /** The entry that is gone. */
  addressId?: Maybe<Scalars['ID']['output']>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** A postal address to use or keep. */
export type AddressInput = {
  /** City. */
  city: Scalars['String']['input'];
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** Street and number. */
  line1: Scalars['String']['input'];
  /** Complement: flat, block, reference. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Name of the recipient. */
  name: Scalars['String']['input'];
  /** Phone number for the carrier. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; a CEP in Brazil. */
  postalCode: Scalars['String']['input'];
  /** State or region, such as SP. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What addressUpdate needs. */
export type AddressUpdateInput = {
  /** The address as it is now; left out, it stays. */
  address?: InputMaybe<AddressInput>;
  /** The entry. */
  id: Scalars['ID']['input'];
  /** Whether it becomes the default. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What addressUpdate answers. */
export type AddressUpdatePayload = {
  __typename?: 'AddressUpdatePayload';
  /** The entry; null when it was refused. */
  address?: Maybe<Address>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** A discount, with enough to explain every cent of it. */
export type AppliedDiscount = {
  __typename?: 'AppliedDiscount';
  /** How much is taken off. */
  amount: Money;
  /** The coupon that brought it, if one did. */
  code?: Maybe<Scalars['String']['output']>;
  /** The promotion it comes from. */
  promotionId: Scalars['ID']['output'];
  /** What the shopper reads. */
  title: Scalars['String']['output'];
};

/** Something that happened to an account. Written once, never changed. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** What, such as `login` or `role.set`. */
  action: Scalars['String']['output'];
  /** Who: `user:<id>`, `client:<id>`, `service:<name>` or `guest`. */
  actor: Scalars['String']['output'];
  /** The network address that asked. */
  address?: Maybe<Scalars['String']['output']>;
  /** What it is now, as JSON; without secrets. */
  after?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What it was before, as JSON; without secrets. */
  before?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How it went. */
  outcome: AuditOutcome;
  /** Why not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The request; the logs of all services carry it. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** To what, such as `user:<id>`. */
  target?: Maybe<Scalars['String']['output']>;
  /** What the client called itself. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of events. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The events with their cursors. */
  edges: Array<AuditEventEdge>;
  /** The events. */
  nodes: Array<AuditEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An event in a page. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AuditEvent;
};

/** Which events; all of what is given must fit. */
export type AuditEventFilter = {
  /** What was done, such as `login`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Who acted, such as `user:<id>` or `guest`. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** What it was done to, such as `user:<id>`. */
  target?: InputMaybe<Scalars['String']['input']>;
};

/** How it went. */
export type AuditOutcome =
  /** The one who asked was not allowed. */
  | 'DENIED'
  /** It was done. */
  | 'OK'
  /** The one who asked was wrong, as with a wrong password. */
  | 'REFUSED';

/** Why auth says no. */
export type AuthErrorCode =
  /** The account is closed; told only to whoever knows its password. */
  | 'ACCOUNT_DISABLED'
  /** No such entry, or another's. */
  | 'ADDRESS_NOT_FOUND'
  /** No such client, or it is shut out. */
  | 'CLIENT_NOT_FOUND'
  /** The address has an account. */
  | 'EMAIL_TAKEN'
  /** Not an address as its country writes it; `field` says where. */
  | 'INVALID_ADDRESS'
  /** The client or its secret is wrong, or it is shut out. */
  | 'INVALID_CLIENT'
  /** E-mail or password is wrong. */
  | 'INVALID_CREDENTIALS'
  /** Not an e-mail address. */
  | 'INVALID_EMAIL'
  /** Empty or too long. */
  | 'INVALID_NAME'
  /** Not a phone number. */
  | 'INVALID_PHONE'
  /** Unknown, expired, revoked or used before. */
  | 'INVALID_REFRESH_TOKEN'
  /** An unknown or empty set of scopes, or more than one may give. */
  | 'INVALID_SCOPE'
  /** Neither a CPF nor a CNPJ. */
  | 'INVALID_TAX_ID'
  /** The secret of a letter is unknown, too old, or was used. */
  | 'INVALID_TOKEN'
  /** The shop would be left without an admin. */
  | 'LAST_ADMIN'
  /** There is no authenticator to confirm, or two-step sign-in is off. */
  | 'NOT_ENROLLED'
  /** Too many sign-ins at this moment; try again shortly. */
  | 'OVERLOADED'
  /** Two-step sign-in is on already. */
  | 'SECOND_FACTOR_ACTIVE'
  /** No such sign-in, or another's. */
  | 'SESSION_NOT_FOUND'
  /** The address book is full. */
  | 'TOO_MANY_ADDRESSES'
  /** Too many failures or requests; the message says when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** No such user. */
  | 'USER_NOT_FOUND'
  /** Too short, or among the first that anybody would try. */
  | 'WEAK_PASSWORD'
  /** A code of the app or a recovery code that is wrong, too old, or was used. */
  | 'WRONG_CODE'
  /** The current password is another. */
  | 'WRONG_PASSWORD';

/** An expected no. */
export type AuthUserError = {
  __typename?: 'AuthUserError';
  /** For programs. */
  code: AuthErrorCode;
  /** The input it is about. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people. */
  message: Scalars['String']['output'];
};

/** What clientCreate needs. */
export type ClientCreateInput = {
  /** What people call it. */
  name: Scalars['String']['input'];
  /** What its tokens may allow; only what one may do oneself. */
  scopes: Array<Scalars['String']['input']>;
};

/** What clientCreate answers. */
export type ClientCreatePayload = {
  __typename?: 'ClientCreatePayload';
  /** The machine; null when it was refused. */
  client?: Maybe<MachineClient>;
  /** Its secret, shown this once. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What clientRevoke needs. */
export type ClientRevokeInput = {
  /** The machine. */
  id: Scalars['ID']['input'];
};

/** What clientRevoke answers. */
export type ClientRevokePayload = {
  __typename?: 'ClientRevokePayload';
  /** The machine; its tokens run out within 15 minutes. */
  client?: Maybe<MachineClient>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What clientSecretRotate needs. */
export type ClientSecretRotateInput = {
  /** The machine. */
  id: Scalars['ID']['input'];
};

/** What clientSecretRotate answers. */
export type ClientSecretRotatePayload = {
  __typename?: 'ClientSecretRotatePayload';
  /** The machine; null when it was refused. */
  client?: Maybe<MachineClient>;
  /** Its new secret, shown this once. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What clientTokenIssue needs. */
export type ClientTokenIssueInput = {
  /** The machine's id. */
  clientId: Scalars['ID']['input'];
  /** Its secret. */
  clientSecret: Scalars['String']['input'];
  /** A part of its scopes; all of them unless told. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What clientTokenIssue answers. */
export type ClientTokenIssuePayload = {
  __typename?: 'ClientTokenIssuePayload';
  /** Sent as `Authorization: Bearer`; good for at most 15 minutes. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** When it ends. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it allows. */
  scopes?: Maybe<Array<Scalars['String']['output']>>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What emailChange needs. */
export type EmailChangeInput = {
  /** The password of the account. */
  currentPassword: Scalars['String']['input'];
  /** The new address. */
  email: Scalars['String']['input'];
};

/** What emailChange answers. */
export type EmailChangePayload = {
  __typename?: 'EmailChangePayload';
  /** The user, still at the old address; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What emailVerificationRequest needs. */
export type EmailVerificationRequestInput = {
  /** The address of the account. */
  email: Scalars['String']['input'];
};

/** What emailVerificationRequest answers. */
export type EmailVerificationRequestPayload = {
  __typename?: 'EmailVerificationRequestPayload';
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What emailVerify needs. */
export type EmailVerifyInput = {
  /** From the link. */
  token: Scalars['String']['input'];
};

/** What emailVerify answers. */
export type EmailVerifyPayload = {
  __typename?: 'EmailVerifyPayload';
  /** The user; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** The password was right; a code is still to come. */
export type LoginChallenge = {
  __typename?: 'LoginChallenge';
  /** Until when the code is awaited. */
  expiresAt: Scalars['DateTime']['output'];
  /** For loginConfirm; keep it secret. */
  token: Scalars['String']['output'];
};

/** What loginConfirm needs. */
export type LoginConfirmInput = {
  /** From login. */
  challengeToken: Scalars['String']['input'];
  /** Six digits of the authenticator app, or a recovery code. Each is good once. */
  code: Scalars['String']['input'];
};

/** What loginConfirm answers. */
export type LoginConfirmPayload = {
  __typename?: 'LoginConfirmPayload';
  /** The tokens. */
  session?: Maybe<Session>;
  /** Who signed in; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What login needs. */
export type LoginInput = {
  /** The address of the account. */
  email: Scalars['String']['input'];
  /** Its password. */
  password: Scalars['String']['input'];
};

/** What login answers. */
export type LoginPayload = {
  __typename?: 'LoginPayload';
  /** Set when the account has two-step sign-in: go on with loginConfirm. */
  challenge?: Maybe<LoginChallenge>;
  /** The tokens; null while a second step is needed. */
  session?: Maybe<Session>;
  /** Who signed in; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What logout needs. */
export type LogoutInput = {
  /** Whether every sign-in of the person ends. */
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** The latest refresh token. */
  refreshToken: Scalars['String']['input'];
};

/** What logout answers. */
export type LogoutPayload = {
  __typename?: 'LogoutPayload';
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** A machine of an integrator. */
export type MachineClient = {
  __typename?: 'MachineClient';
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Who let it in, such as `user:<id>`. */
  createdBy: Scalars['String']['output'];
  /** Opaque id, public. */
  id: Scalars['ID']['output'];
  /** When it last asked for a token. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Since when it is shut out. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last got a new secret. */
  rotatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its tokens may allow, such as `orders:manage`. */
  scopes: Array<Scalars['String']['output']>;
};

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** The amount with the currency's full scale. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Says which changes have been acted upon; for services. */
  accountChangesAck: AccountChangesAckPayload;
  /** Deletes one's account and everything personal about it, for good. Orders stay without what is personal. */
  accountDelete: AccountDeletePayload;
  /** Adds to one's address book. The first address is the default. */
  addressCreate: AddressCreatePayload;
  /** Takes an entry out of one's address book. */
  addressDelete: AddressDeletePayload;
  /** Changes an entry of one's address book; orders keep the address that they were placed with. */
  addressUpdate: AddressUpdatePayload;
  /** Lets a machine in, with a part of what one may do oneself. For those who manage clients. */
  clientCreate: ClientCreatePayload;
  /** Shuts a machine out for good. For those who manage clients. */
  clientRevoke: ClientRevokePayload;
  /** Makes a new secret; the old one is good no more. For those who manage clients. */
  clientSecretRotate: ClientSecretRotatePayload;
  /** Trades a client's id and secret for an access token (the client credentials of OAuth 2). */
  clientTokenIssue: ClientTokenIssuePayload;
  /** Moves the account to another address, once the link that is sent there comes back. */
  emailChange: EmailChangePayload;
  /** Sends the link again. The answer is the same whether or not the address has an account. */
  emailVerificationRequest: EmailVerificationRequestPayload;
  /** Follows the link of a letter: the address in it is the person's. */
  emailVerify: EmailVerifyPayload;
  /** Signs in. */
  login: LoginPayload;
  /** The second step of a sign-in: a code of the authenticator app, or a recovery code. */
  loginConfirm: LoginConfirmPayload;
  /** Ends a sign-in; the access token runs out within 15 minutes. */
  logout: LogoutPayload;
  /** Chooses a new password. Ends all other sign-ins. */
  passwordChange: PasswordChangePayload;
  /** Chooses a new password with the token of a letter. Ends all sign-ins. */
  passwordReset: PasswordResetPayload;
  /** Sends a link to choose a new password. The answer is the same whether or not the address has an account. */
  passwordResetRequest: PasswordResetRequestPayload;
  /** Changes what a person says about themselves. What is left out stays. */
  profileUpdate: ProfileUpdatePayload;
  /** Makes new recovery codes; the old ones are good no more. */
  recoveryCodesRenew: RecoveryCodesRenewPayload;
  /** Opens an account and signs in. */
  register: RegisterPayload;
  /** Trades a refresh token for a new pair. A token that was traded before ends the whole sign-in. */
  sessionRefresh: SessionRefreshPayload;
  /** Ends one of one's own sign-ins, such as one on a lost phone. */
  sessionRevoke: SessionRevokePayload;
  /** Switches two-step sign-in on, and answers recovery codes, this once. */
  totpConfirm: TotpConfirmPayload;
  /** Switches two-step sign-in off. */
  totpDisable: TotpDisablePayload;
  /** Makes a secret for an authenticator app. Two-step sign-in is on once totpConfirm has seen a code of it. */
  totpEnrol: TotpEnrolPayload;
  /** Closes an account: it signs in no more and its sign-ins end. For those who manage users. */
  userDisable: UserDisablePayload;
  /** Opens a closed account again. For those who manage users. */
  userEnable: UserEnablePayload;
  /** Gives a role. For those who manage users; the last admin stays one. */
  userRoleSet: UserRoleSetPayload;
};


export type MutationAccountChangesAckArgs = {
  input: AccountChangesAckInput;
};


export type MutationAccountDeleteArgs = {
  input: AccountDeleteInput;
};


export type MutationAddressCreateArgs = {
  input: AddressCreateInput;
};


export type MutationAddressDeleteArgs = {
  input: AddressDeleteInput;
};


export type MutationAddressUpdateArgs = {
  input: AddressUpdateInput;
};


export type MutationClientCreateArgs = {
  input: ClientCreateInput;
};


export type MutationClientRevokeArgs = {
  input: ClientRevokeInput;
};


export type MutationClientSecretRotateArgs = {
  input: ClientSecretRotateInput;
};


export type MutationClientTokenIssueArgs = {
  input: ClientTokenIssueInput;
};


export type MutationEmailChangeArgs = {
  input: EmailChangeInput;
};


export type MutationEmailVerificationRequestArgs = {
  input: EmailVerificationRequestInput;
};


export type MutationEmailVerifyArgs = {
  input: EmailVerifyInput;
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationLoginConfirmArgs = {
  input: LoginConfirmInput;
};


export type MutationLogoutArgs = {
  input: LogoutInput;
};


export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


export type MutationPasswordResetArgs = {
  input: PasswordResetInput;
};


export type MutationPasswordResetRequestArgs = {
  input: PasswordResetRequestInput;
};


export type MutationProfileUpdateArgs = {
  input: ProfileUpdateInput;
};


export type MutationRecoveryCodesRenewArgs = {
  input: RecoveryCodesRenewInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationSessionRefreshArgs = {
  input: SessionRefreshInput;
};


export type MutationSessionRevokeArgs = {
  input: SessionRevokeInput;
};


export type MutationTotpConfirmArgs = {
  input: TotpConfirmInput;
};


export type MutationTotpDisableArgs = {
  input: TotpDisableInput;
};


export type MutationTotpEnrolArgs = {
  input: TotpEnrolInput;
};


export type MutationUserDisableArgs = {
  input: UserDisableInput;
};


export type MutationUserEnableArgs = {
  input: UserEnableInput;
};


export type MutationUserRoleSetArgs = {
  input: UserRoleSetInput;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item of this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are more items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What passwordChange needs. */
export type PasswordChangeInput = {
  /** The password as it is. */
  currentPassword: Scalars['String']['input'];
  /** The new one: at least 10 characters of any script. */
  newPassword: Scalars['String']['input'];
};

/** What passwordChange answers. */
export type PasswordChangePayload = {
  __typename?: 'PasswordChangePayload';
  /** Whose password it is; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What passwordReset needs. */
export type PasswordResetInput = {
  /** The new password: at least 10 characters of any script. */
  password: Scalars['String']['input'];
  /** From the link. */
  token: Scalars['String']['input'];
};

/** What passwordReset answers. */
export type PasswordResetPayload = {
  __typename?: 'PasswordResetPayload';
  /** Whose password it is; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What passwordResetRequest needs. */
export type PasswordResetRequestInput = {
  /** The address of the account. */
  email: Scalars['String']['input'];
};

/** What passwordResetRequest answers. */
export type PasswordResetRequestPayload = {
  __typename?: 'PasswordResetRequestPayload';
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What profileUpdate needs. Null removes a number. */
export type ProfileUpdateInput = {
  /** The language of letters to them. */
  locale?: InputMaybe<Scalars['Locale']['input']>;
  /** How the person wants to be called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** With area code in Brazil, in international form elsewhere. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** CPF or CNPJ, with or without punctuation. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** What profileUpdate answers. */
export type ProfileUpdatePayload = {
  __typename?: 'ProfileUpdatePayload';
  /** The user; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

export type Query = {
  __typename?: 'Query';
  /** What happened to accounts and was not acted upon yet, oldest first; for services. */
  accountChanges?: Maybe<Array<AccountChange>>;
  /** Everything that is kept about the person who asks, apart from orders, which are under `me { orders }`. */
  accountExport?: Maybe<AccountExport>;
  /** What happened to accounts, newest first. For those who manage users. */
  auditEvents?: Maybe<AuditEventConnection>;
  /** Machines of integrators, in the order of their making. For those who manage clients. */
  clients?: Maybe<Array<MachineClient>>;
  /** Who is signed in; null for guests. */
  me?: Maybe<User>;
  /** A user by id: oneself, or anybody for those who manage users. */
  user?: Maybe<User>;
  /** Where to write to a customer; for services. */
  userContact?: Maybe<UserContact>;
  /** Everybody, newest first. For those who manage users. */
  users?: Maybe<UserConnection>;
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What recoveryCodesRenew needs. */
export type RecoveryCodesRenewInput = {
  /** Six digits of the authenticator app, or a recovery code. */
  code: Scalars['String']['input'];
  /** The password of the account. */
  currentPassword: Scalars['String']['input'];
};

/** What recoveryCodesRenew answers. */
export type RecoveryCodesRenewPayload = {
  __typename?: 'RecoveryCodesRenewPayload';
  /** Ten new codes, shown this once. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What register needs. */
export type RegisterInput = {
  /** The address that will sign in. */
  email: Scalars['String']['input'];
  /** How the person wants to be called. */
  name: Scalars['String']['input'];
  /** At least 10 characters of any script. */
  password: Scalars['String']['input'];
};

/** What register answers. */
export type RegisterPayload = {
  __typename?: 'RegisterPayload';
  /** Signed in already. */
  session?: Maybe<Session>;
  /** The new user; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What a person may do in the shop. */
export type Role =
  /** Runs the shop. */
  | 'ADMIN'
  /** Buys in it. */
  | 'CUSTOMER';

/** What a signed-in client holds. */
export type Session = {
  __typename?: 'Session';
  /** Sent as `Authorization: Bearer`; good for at most 15 minutes. */
  accessToken: Scalars['String']['output'];
  /** When the access token ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** Good for one sessionRefresh; keep it secret. */
  refreshToken: Scalars['String']['output'];
};

/** What sessionRefresh needs. */
export type SessionRefreshInput = {
  /** The latest refresh token. */
  refreshToken: Scalars['String']['input'];
};

/** What sessionRefresh answers. */
export type SessionRefreshPayload = {
  __typename?: 'SessionRefreshPayload';
  /** The new pair; null when it was refused. */
  session?: Maybe<Session>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What sessionRevoke needs. */
export type SessionRevokeInput = {
  /** The sign-in to end. */
  id: Scalars['ID']['input'];
};

/** What sessionRevoke answers. */
export type SessionRevokePayload = {
  __typename?: 'SessionRevokePayload';
  /** The sign-in that has ended; its access token runs out within 15 minutes. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** One sign-in of a person, from login to logout. */
export type SignInSession = {
  __typename?: 'SignInSession';
  /** The network address that it was last used from. */
  address?: Maybe<Scalars['String']['output']>;
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
  /** Browser and system as the client called itself, such as "Firefox on Linux"; null when it did not say. */
  device?: Maybe<Scalars['String']['output']>;
  /** Opaque id; access tokens carry it as `sid`. */
  id: Scalars['ID']['output'];
  /** When it last got new tokens. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** Whether a second factor was shown. */
  secondFactor: Scalars['Boolean']['output'];
};

/** What totpConfirm needs. */
export type TotpConfirmInput = {
  /** Six digits of the authenticator app. */
  code: Scalars['String']['input'];
};

/** What totpConfirm answers. */
export type TotpConfirmPayload = {
  __typename?: 'TotpConfirmPayload';
  /** Ten codes for the day that the app is lost; each is good once. They are shown this once. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What totpDisable needs. */
export type TotpDisableInput = {
  /** Six digits of the authenticator app, or a recovery code. */
  code: Scalars['String']['input'];
  /** The password of the account. */
  currentPassword: Scalars['String']['input'];
};

/** What totpDisable answers. */
export type TotpDisablePayload = {
  __typename?: 'TotpDisablePayload';
  /** The user; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What totpEnrol needs. */
export type TotpEnrolInput = {
  /** The password of the account. */
  currentPassword: Scalars['String']['input'];
};

/** What totpEnrol answers. */
export type TotpEnrolPayload = {
  __typename?: 'TotpEnrolPayload';
  /** The secret in Base32, to type by hand. */
  secret?: Maybe<Scalars['String']['output']>;
  /** An `otpauth:` address, to show as a QR code. */
  uri?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** A person with an account. */
export type User = {
  __typename?: 'User';
  /** The address book, in the order of its making; empty to all but the person and those who manage users. */
  addresses: Array<Address>;
  /** When the account was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** The address that a checkout starts with. */
  defaultAddress?: Maybe<Address>;
  /** Since when the account may not sign in; null while it may. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address that signs in. */
  email: Scalars['String']['output'];
  /** Whether the person has shown to read that address. */
  emailVerified: Scalars['Boolean']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The language of letters to them. */
  locale: Scalars['Locale']['output'];
  /** How the person wants to be called. */
  name: Scalars['String']['output'];
  /** What the role allows, such as `catalog:write`. */
  permissions: Array<Scalars['String']['output']>;
  /** In international form; null to all but the person and those who manage users. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What the person may do. */
  role: Role;
  /** Whether two-step sign-in is on; null to all but the person and those who manage users. */
  secondFactor?: Maybe<Scalars['Boolean']['output']>;
  /** Where they are signed in, last used first; null to everybody else. */
  sessions?: Maybe<Array<SignInSession>>;
  /** CPF or CNPJ without punctuation; null to all but the person and those who manage users. */
  taxId?: Maybe<Scalars['String']['output']>;
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The users with their cursors. */
  edges: Array<UserEdge>;
  /** The users. */
  nodes: Array<User>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many users there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Where to write to a customer. */
export type UserContact = {
  __typename?: 'UserContact';
  /** The address that signs in. */
  email: Scalars['String']['output'];
};

/** What userDisable needs. */
export type UserDisableInput = {
  /** Why, for the audit log. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The user. */
  userId: Scalars['ID']['input'];
};

/** What userDisable answers. */
export type UserDisablePayload = {
  __typename?: 'UserDisablePayload';
  /** The user; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** A user in a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The user. */
  node: User;
};

/** What userEnable needs. */
export type UserEnableInput = {
  /** The user. */
  userId: Scalars['ID']['input'];
};

/** What userEnable answers. */
export type UserEnablePayload = {
  __typename?: 'UserEnablePayload';
  /** The user; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};

/** What userRoleSet needs. */
export type UserRoleSetInput = {
  /** The role from now on; access tokens that are out keep the old one for 15 minutes at most. */
  role: Role;
  /** The user. */
  userId: Scalars['ID']['input'];
};

/** What userRoleSet answers. */
export type UserRoleSetPayload = {
  __typename?: 'UserRoleSetPayload';
  /** The user; null when it was refused. */
  user?: Maybe<User>;
  /** Why not. */
  userErrors: Array<AuthUserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountChange: ResolverTypeWrapper<AccountChangeModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountChangeKind: AccountChangeKind;
  AccountChangesAckInput: AccountChangesAckInput;
  AccountChangesAckPayload: ResolverTypeWrapper<AccountChangesAckPayload>;
  AccountDeleteInput: AccountDeleteInput;
  AccountDeletePayload: ResolverTypeWrapper<AccountDeletePayload>;
  AccountExport: ResolverTypeWrapper<AccountExport>;
  Address: ResolverTypeWrapper<AddressModel>;
  AddressCreateInput: AddressCreateInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddressCreatePayload: ResolverTypeWrapper<Omit<AddressCreatePayload, 'address'> & { address?: Maybe<ResolversTypes['Address']> }>;
  AddressDeleteInput: AddressDeleteInput;
  AddressDeletePayload: ResolverTypeWrapper<AddressDeletePayload>;
  AddressInput: AddressInput;
  AddressUpdateInput: AddressUpdateInput;
  AddressUpdatePayload: ResolverTypeWrapper<Omit<AddressUpdatePayload, 'address'> & { address?: Maybe<ResolversTypes['Address']> }>;
  AppliedDiscount: ResolverTypeWrapper<AppliedDiscount>;
  AuditEvent: ResolverTypeWrapper<AuditEventModel>;
  AuditEventConnection: ResolverTypeWrapper<Omit<AuditEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEventEdge']>, nodes: Array<ResolversTypes['AuditEvent']> }>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEventFilter: AuditEventFilter;
  AuditOutcome: AuditOutcome;
  AuthErrorCode: AuthErrorCode;
  AuthUserError: ResolverTypeWrapper<AuthUserError>;
  ClientCreateInput: ClientCreateInput;
  ClientCreatePayload: ResolverTypeWrapper<Omit<ClientCreatePayload, 'client'> & { client?: Maybe<ResolversTypes['MachineClient']> }>;
  ClientRevokeInput: ClientRevokeInput;
  ClientRevokePayload: ResolverTypeWrapper<Omit<ClientRevokePayload, 'client'> & { client?: Maybe<ResolversTypes['MachineClient']> }>;
  ClientSecretRotateInput: ClientSecretRotateInput;
  ClientSecretRotatePayload: ResolverTypeWrapper<Omit<ClientSecretRotatePayload, 'client'> & { client?: Maybe<ResolversTypes['MachineClient']> }>;
  ClientTokenIssueInput: ClientTokenIssueInput;
  ClientTokenIssuePayload: ResolverTypeWrapper<ClientTokenIssuePayload>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailChangeInput: EmailChangeInput;
  EmailChangePayload: ResolverTypeWrapper<Omit<EmailChangePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  EmailVerificationRequestInput: EmailVerificationRequestInput;
  EmailVerificationRequestPayload: ResolverTypeWrapper<EmailVerificationRequestPayload>;
  EmailVerifyInput: EmailVerifyInput;
  EmailVerifyPayload: ResolverTypeWrapper<Omit<EmailVerifyPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  LoginChallenge: ResolverTypeWrapper<LoginChallenge>;
  LoginConfirmInput: LoginConfirmInput;
  LoginConfirmPayload: ResolverTypeWrapper<Omit<LoginConfirmPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  LoginInput: LoginInput;
  LoginPayload: ResolverTypeWrapper<Omit<LoginPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  LogoutInput: LogoutInput;
  LogoutPayload: ResolverTypeWrapper<LogoutPayload>;
  MachineClient: ResolverTypeWrapper<MachineClientModel>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: ResolverTypeWrapper<Omit<PasswordChangePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  PasswordResetInput: PasswordResetInput;
  PasswordResetPayload: ResolverTypeWrapper<Omit<PasswordResetPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  PasswordResetRequestInput: PasswordResetRequestInput;
  PasswordResetRequestPayload: ResolverTypeWrapper<PasswordResetRequestPayload>;
  ProfileUpdateInput: ProfileUpdateInput;
  ProfileUpdatePayload: ResolverTypeWrapper<Omit<ProfileUpdatePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  RecoveryCodesRenewInput: RecoveryCodesRenewInput;
  RecoveryCodesRenewPayload: ResolverTypeWrapper<RecoveryCodesRenewPayload>;
  RegisterInput: RegisterInput;
  RegisterPayload: ResolverTypeWrapper<Omit<RegisterPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Role: Role;
  Session: ResolverTypeWrapper<Session>;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: ResolverTypeWrapper<SessionRefreshPayload>;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokePayload: ResolverTypeWrapper<SessionRevokePayload>;
  SignInSession: ResolverTypeWrapper<SignInSessionModel>;
  TotpConfirmInput: TotpConfirmInput;
  TotpConfirmPayload: ResolverTypeWrapper<TotpConfirmPayload>;
  TotpDisableInput: TotpDisableInput;
  TotpDisablePayload: ResolverTypeWrapper<Omit<TotpDisablePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  TotpEnrolInput: TotpEnrolInput;
  TotpEnrolPayload: ResolverTypeWrapper<TotpEnrolPayload>;
  User: ResolverTypeWrapper<UserModel>;
  UserConnection: ResolverTypeWrapper<UserConnectionModel>;
  UserContact: ResolverTypeWrapper<UserModel>;
  UserDisableInput: UserDisableInput;
  UserDisablePayload: ResolverTypeWrapper<Omit<UserDisablePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<UserEdgeModel>;
  UserEnableInput: UserEnableInput;
  UserEnablePayload: ResolverTypeWrapper<Omit<UserEnablePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserRoleSetInput: UserRoleSetInput;
  UserRoleSetPayload: ResolverTypeWrapper<Omit<UserRoleSetPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountChange: AccountChangeModel;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccountChangesAckInput: AccountChangesAckInput;
  AccountChangesAckPayload: AccountChangesAckPayload;
  AccountDeleteInput: AccountDeleteInput;
  AccountDeletePayload: AccountDeletePayload;
  AccountExport: AccountExport;
  Address: AddressModel;
  AddressCreateInput: AddressCreateInput;
  Boolean: Scalars['Boolean']['output'];
  AddressCreatePayload: Omit<AddressCreatePayload, 'address'> & { address?: Maybe<ResolversParentTypes['Address']> };
  AddressDeleteInput: AddressDeleteInput;
  AddressDeletePayload: AddressDeletePayload;
  AddressInput: AddressInput;
  AddressUpdateInput: AddressUpdateInput;
  AddressUpdatePayload: Omit<AddressUpdatePayload, 'address'> & { address?: Maybe<ResolversParentTypes['Address']> };
  AppliedDiscount: AppliedDiscount;
  AuditEvent: AuditEventModel;
  AuditEventConnection: Omit<AuditEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEventEdge']>, nodes: Array<ResolversParentTypes['AuditEvent']> };
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEventFilter: AuditEventFilter;
  AuthUserError: AuthUserError;
  ClientCreateInput: ClientCreateInput;
  ClientCreatePayload: Omit<ClientCreatePayload, 'client'> & { client?: Maybe<ResolversParentTypes['MachineClient']> };
  ClientRevokeInput: ClientRevokeInput;
  ClientRevokePayload: Omit<ClientRevokePayload, 'client'> & { client?: Maybe<ResolversParentTypes['MachineClient']> };
  ClientSecretRotateInput: ClientSecretRotateInput;
  ClientSecretRotatePayload: Omit<ClientSecretRotatePayload, 'client'> & { client?: Maybe<ResolversParentTypes['MachineClient']> };
  ClientTokenIssueInput: ClientTokenIssueInput;
  ClientTokenIssuePayload: ClientTokenIssuePayload;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailChangeInput: EmailChangeInput;
  EmailChangePayload: Omit<EmailChangePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  EmailVerificationRequestInput: EmailVerificationRequestInput;
  EmailVerificationRequestPayload: EmailVerificationRequestPayload;
  EmailVerifyInput: EmailVerifyInput;
  EmailVerifyPayload: Omit<EmailVerifyPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Locale: Scalars['Locale']['output'];
  LoginChallenge: LoginChallenge;
  LoginConfirmInput: LoginConfirmInput;
  LoginConfirmPayload: Omit<LoginConfirmPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  LoginInput: LoginInput;
  LoginPayload: Omit<LoginPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  LogoutInput: LogoutInput;
  LogoutPayload: LogoutPayload;
  MachineClient: MachineClientModel;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: Omit<PasswordChangePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  PasswordResetInput: PasswordResetInput;
  PasswordResetPayload: Omit<PasswordResetPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  PasswordResetRequestInput: PasswordResetRequestInput;
  PasswordResetRequestPayload: PasswordResetRequestPayload;
  ProfileUpdateInput: ProfileUpdateInput;
  ProfileUpdatePayload: Omit<ProfileUpdatePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  RecoveryCodesRenewInput: RecoveryCodesRenewInput;
  RecoveryCodesRenewPayload: RecoveryCodesRenewPayload;
  RegisterInput: RegisterInput;
  RegisterPayload: Omit<RegisterPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Session: Session;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: SessionRefreshPayload;
  SessionRevokeInput: SessionRevokeInput;
  SessionRevokePayload: SessionRevokePayload;
  SignInSession: SignInSessionModel;
  TotpConfirmInput: TotpConfirmInput;
  TotpConfirmPayload: TotpConfirmPayload;
  TotpDisableInput: TotpDisableInput;
  TotpDisablePayload: Omit<TotpDisablePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  TotpEnrolInput: TotpEnrolInput;
  TotpEnrolPayload: TotpEnrolPayload;
  User: UserModel;
  UserConnection: UserConnectionModel;
  UserContact: UserModel;
  UserDisableInput: UserDisableInput;
  UserDisablePayload: Omit<UserDisablePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserEdge: UserEdgeModel;
  UserEnableInput: UserEnableInput;
  UserEnablePayload: Omit<UserEnablePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserRoleSetInput: UserRoleSetInput;
  UserRoleSetPayload: Omit<UserRoleSetPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
};

export type AccountChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountChange'] = ResolversParentTypes['AccountChange']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountChangeKind'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AccountChangesAckPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountChangesAckPayload'] = ResolversParentTypes['AccountChangesAckPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type AccountDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountDeletePayload'] = ResolversParentTypes['AccountDeletePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccountExportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountExport'] = ResolversParentTypes['AccountExport']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressCreatePayload'] = ResolversParentTypes['AddressCreatePayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type AddressDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressDeletePayload'] = ResolversParentTypes['AddressDeletePayload']> = {
  addressId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type AddressUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressUpdatePayload'] = ResolversParentTypes['AddressUpdatePayload']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type AppliedDiscountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AppliedDiscount'] = ResolversParentTypes['AppliedDiscount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promotionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type AuthUserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuthUserError'] = ResolversParentTypes['AuthUserError']> = {
  code?: Resolver<ResolversTypes['AuthErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClientCreatePayload'] = ResolversParentTypes['ClientCreatePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['MachineClient']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type ClientRevokePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClientRevokePayload'] = ResolversParentTypes['ClientRevokePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['MachineClient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type ClientSecretRotatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClientSecretRotatePayload'] = ResolversParentTypes['ClientSecretRotatePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['MachineClient']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type ClientTokenIssuePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ClientTokenIssuePayload'] = ResolversParentTypes['ClientTokenIssuePayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmailChangePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EmailChangePayload'] = ResolversParentTypes['EmailChangePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type EmailVerificationRequestPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EmailVerificationRequestPayload'] = ResolversParentTypes['EmailVerificationRequestPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type EmailVerifyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EmailVerifyPayload'] = ResolversParentTypes['EmailVerifyPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type LoginChallengeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoginChallenge'] = ResolversParentTypes['LoginChallenge']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoginConfirmPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoginConfirmPayload'] = ResolversParentTypes['LoginConfirmPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type LoginPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoginPayload'] = ResolversParentTypes['LoginPayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['LoginChallenge']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type LogoutPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogoutPayload'] = ResolversParentTypes['LogoutPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type MachineClientResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MachineClient'] = ResolversParentTypes['MachineClient']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rotatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accountChangesAck?: Resolver<ResolversTypes['AccountChangesAckPayload'], ParentType, ContextType, RequireFields<MutationAccountChangesAckArgs, 'input'>>;
  accountDelete?: Resolver<ResolversTypes['AccountDeletePayload'], ParentType, ContextType, RequireFields<MutationAccountDeleteArgs, 'input'>>;
  addressCreate?: Resolver<ResolversTypes['AddressCreatePayload'], ParentType, ContextType, RequireFields<MutationAddressCreateArgs, 'input'>>;
  addressDelete?: Resolver<ResolversTypes['AddressDeletePayload'], ParentType, ContextType, RequireFields<MutationAddressDeleteArgs, 'input'>>;
  addressUpdate?: Resolver<ResolversTypes['AddressUpdatePayload'], ParentType, ContextType, RequireFields<MutationAddressUpdateArgs, 'input'>>;
  clientCreate?: Resolver<ResolversTypes['ClientCreatePayload'], ParentType, ContextType, RequireFields<MutationClientCreateArgs, 'input'>>;
  clientRevoke?: Resolver<ResolversTypes['ClientRevokePayload'], ParentType, ContextType, RequireFields<MutationClientRevokeArgs, 'input'>>;
  clientSecretRotate?: Resolver<ResolversTypes['ClientSecretRotatePayload'], ParentType, ContextType, RequireFields<MutationClientSecretRotateArgs, 'input'>>;
  clientTokenIssue?: Resolver<ResolversTypes['ClientTokenIssuePayload'], ParentType, ContextType, RequireFields<MutationClientTokenIssueArgs, 'input'>>;
  emailChange?: Resolver<ResolversTypes['EmailChangePayload'], ParentType, ContextType, RequireFields<MutationEmailChangeArgs, 'input'>>;
  emailVerificationRequest?: Resolver<ResolversTypes['EmailVerificationRequestPayload'], ParentType, ContextType, RequireFields<MutationEmailVerificationRequestArgs, 'input'>>;
  emailVerify?: Resolver<ResolversTypes['EmailVerifyPayload'], ParentType, ContextType, RequireFields<MutationEmailVerifyArgs, 'input'>>;
  login?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'input'>>;
  loginConfirm?: Resolver<ResolversTypes['LoginConfirmPayload'], ParentType, ContextType, RequireFields<MutationLoginConfirmArgs, 'input'>>;
  logout?: Resolver<ResolversTypes['LogoutPayload'], ParentType, ContextType, RequireFields<MutationLogoutArgs, 'input'>>;
  passwordChange?: Resolver<ResolversTypes['PasswordChangePayload'], ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'input'>>;
  passwordReset?: Resolver<ResolversTypes['PasswordResetPayload'], ParentType, ContextType, RequireFields<MutationPasswordResetArgs, 'input'>>;
  passwordResetRequest?: Resolver<ResolversTypes['PasswordResetRequestPayload'], ParentType, ContextType, RequireFields<MutationPasswordResetRequestArgs, 'input'>>;
  profileUpdate?: Resolver<ResolversTypes['ProfileUpdatePayload'], ParentType, ContextType, RequireFields<MutationProfileUpdateArgs, 'input'>>;
  recoveryCodesRenew?: Resolver<ResolversTypes['RecoveryCodesRenewPayload'], ParentType, ContextType, RequireFields<MutationRecoveryCodesRenewArgs, 'input'>>;
  register?: Resolver<ResolversTypes['RegisterPayload'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  sessionRefresh?: Resolver<ResolversTypes['SessionRefreshPayload'], ParentType, ContextType, RequireFields<MutationSessionRefreshArgs, 'input'>>;
  sessionRevoke?: Resolver<ResolversTypes['SessionRevokePayload'], ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'input'>>;
  totpConfirm?: Resolver<ResolversTypes['TotpConfirmPayload'], ParentType, ContextType, RequireFields<MutationTotpConfirmArgs, 'input'>>;
  totpDisable?: Resolver<ResolversTypes['TotpDisablePayload'], ParentType, ContextType, RequireFields<MutationTotpDisableArgs, 'input'>>;
  totpEnrol?: Resolver<ResolversTypes['TotpEnrolPayload'], ParentType, ContextType, RequireFields<MutationTotpEnrolArgs, 'input'>>;
  userDisable?: Resolver<ResolversTypes['UserDisablePayload'], ParentType, ContextType, RequireFields<MutationUserDisableArgs, 'input'>>;
  userEnable?: Resolver<ResolversTypes['UserEnablePayload'], ParentType, ContextType, RequireFields<MutationUserEnableArgs, 'input'>>;
  userRoleSet?: Resolver<ResolversTypes['UserRoleSetPayload'], ParentType, ContextType, RequireFields<MutationUserRoleSetArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasswordChangePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PasswordChangePayload'] = ResolversParentTypes['PasswordChangePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type PasswordResetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PasswordResetPayload'] = ResolversParentTypes['PasswordResetPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type PasswordResetRequestPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PasswordResetRequestPayload'] = ResolversParentTypes['PasswordResetRequestPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type ProfileUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProfileUpdatePayload'] = ResolversParentTypes['ProfileUpdatePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountChanges?: Resolver<Maybe<Array<ResolversTypes['AccountChange']>>, ParentType, ContextType>;
  accountExport?: Resolver<Maybe<ResolversTypes['AccountExport']>, ParentType, ContextType>;
  auditEvents?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, Partial<QueryAuditEventsArgs>>;
  clients?: Resolver<Maybe<Array<ResolversTypes['MachineClient']>>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userContact?: Resolver<Maybe<ResolversTypes['UserContact']>, ParentType, ContextType, RequireFields<QueryUserContactArgs, 'id'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
};

export type RecoveryCodesRenewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecoveryCodesRenewPayload'] = ResolversParentTypes['RecoveryCodesRenewPayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type RegisterPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterPayload'] = ResolversParentTypes['RegisterPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionRefreshPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionRefreshPayload'] = ResolversParentTypes['SessionRefreshPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type SessionRevokePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionRevokePayload'] = ResolversParentTypes['SessionRevokePayload']> = {
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type SignInSessionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SignInSession'] = ResolversParentTypes['SignInSession']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TotpConfirmPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TotpConfirmPayload'] = ResolversParentTypes['TotpConfirmPayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type TotpDisablePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TotpDisablePayload'] = ResolversParentTypes['TotpDisablePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type TotpEnrolPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TotpEnrolPayload'] = ResolversParentTypes['TotpEnrolPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emailVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  secondFactor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['SignInSession']>>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserContactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserContact'] = ResolversParentTypes['UserContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserDisablePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserDisablePayload'] = ResolversParentTypes['UserDisablePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserEnablePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserEnablePayload'] = ResolversParentTypes['UserEnablePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type UserRoleSetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserRoleSetPayload'] = ResolversParentTypes['UserRoleSetPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AuthUserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AccountChange?: AccountChangeResolvers<ContextType>;
  AccountChangesAckPayload?: AccountChangesAckPayloadResolvers<ContextType>;
  AccountDeletePayload?: AccountDeletePayloadResolvers<ContextType>;
  AccountExport?: AccountExportResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressCreatePayload?: AddressCreatePayloadResolvers<ContextType>;
  AddressDeletePayload?: AddressDeletePayloadResolvers<ContextType>;
  AddressUpdatePayload?: AddressUpdatePayloadResolvers<ContextType>;
  AppliedDiscount?: AppliedDiscountResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  AuthUserError?: AuthUserErrorResolvers<ContextType>;
  ClientCreatePayload?: ClientCreatePayloadResolvers<ContextType>;
  ClientRevokePayload?: ClientRevokePayloadResolvers<ContextType>;
  ClientSecretRotatePayload?: ClientSecretRotatePayloadResolvers<ContextType>;
  ClientTokenIssuePayload?: ClientTokenIssuePayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailChangePayload?: EmailChangePayloadResolvers<ContextType>;
  EmailVerificationRequestPayload?: EmailVerificationRequestPayloadResolvers<ContextType>;
  EmailVerifyPayload?: EmailVerifyPayloadResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  LoginChallenge?: LoginChallengeResolvers<ContextType>;
  LoginConfirmPayload?: LoginConfirmPayloadResolvers<ContextType>;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  LogoutPayload?: LogoutPayloadResolvers<ContextType>;
  MachineClient?: MachineClientResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordChangePayload?: PasswordChangePayloadResolvers<ContextType>;
  PasswordResetPayload?: PasswordResetPayloadResolvers<ContextType>;
  PasswordResetRequestPayload?: PasswordResetRequestPayloadResolvers<ContextType>;
  ProfileUpdatePayload?: ProfileUpdatePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecoveryCodesRenewPayload?: RecoveryCodesRenewPayloadResolvers<ContextType>;
  RegisterPayload?: RegisterPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionRefreshPayload?: SessionRefreshPayloadResolvers<ContextType>;
  SessionRevokePayload?: SessionRevokePayloadResolvers<ContextType>;
  SignInSession?: SignInSessionResolvers<ContextType>;
  TotpConfirmPayload?: TotpConfirmPayloadResolvers<ContextType>;
  TotpDisablePayload?: TotpDisablePayloadResolvers<ContextType>;
  TotpEnrolPayload?: TotpEnrolPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserContact?: UserContactResolvers<ContextType>;
  UserDisablePayload?: UserDisablePayloadResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserEnablePayload?: UserEnablePayloadResolvers<ContextType>;
  UserRoleSetPayload?: UserRoleSetPayloadResolvers<ContextType>;
};

