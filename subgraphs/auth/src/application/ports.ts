import type { Clock, Locale, NewId, Page, PageRequest, Refusal, Result, UnitOfWork } from '@feira/kernel';
import type { Letter, LetterOrder } from '../domain/letter.ts';
import type { TokenPurpose } from '../domain/one-time-token.ts';
import type { Role } from '../domain/roles.ts';
import type { User } from '../domain/user.ts';
import type { Address } from '../domain/address.ts';
import type { AccountChange, AccountChangeStore } from './ports/account-changes.ts';
import type { AddressStore } from './ports/addresses.ts';
import type { AuditEntry, AuditEvent, AuditFilter, AuditTrail } from './ports/audit.ts';
import type { ClientStore, MachineClient } from './ports/clients.ts';
import type { Sealer, SecondFactorStore, TotpCodes } from './ports/second-factor.ts';
import type { SessionStore, SignInSession } from './ports/sessions.ts';
import type { AccessTokens, PasswordHasher, Turns } from './ports/credentials.ts';

export type * from './ports/account-changes.ts';
export type * from './ports/addresses.ts';
export type * from './ports/audit.ts';
export type * from './ports/clients.ts';
export type * from './ports/credentials.ts';
export type * from './ports/second-factor.ts';
export type * from './ports/sessions.ts';

/** Where the request under way comes from. */
export interface Origin {
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly locale: Locale;
}

export interface UserStore {
  /** False when the address has an account. */
  insert(user: User, passwordHash: string): Promise<boolean>;
  find(id: string): Promise<User | undefined>;
  /** The user under its row lock. */
  lock(id: string): Promise<User | undefined>;
  /** False when another account has the address. */
  save(user: User): Promise<boolean>;
  setPassword(id: string, passwordHash: string): Promise<void>;
  /** With everything that is personal. */
  remove(id: string): Promise<void>;
  /** Ids of the admins who may sign in, under their row locks, in the order of their ids. */
  lockAdmins(): Promise<string[]>;
}

/** Secrets that are good for one use, kept as SHA-256. */
export interface OneTimeTokenStore {
  insert(token: OneTimeToken & { readonly hash: string }): Promise<void>;
  /** Takes the token out; undefined when it is unknown, was used, or is too old. */
  consume(hash: string, purpose: TokenPurpose, now: Date): Promise<OneTimeToken | undefined>;
  /** Ends all that a person has of one purpose. */
  drop(userId: string, purpose: TokenPurpose): Promise<void>;
}

export interface OneTimeToken {
  readonly purpose: TokenPurpose;
  readonly userId: string;
  readonly email: string;
  readonly expiresAt: Date;
}

/** Letters wait here until the transaction that calls for them is done, and until the mail server takes them. */
export interface MailQueue {
  add(order: Omit<LetterOrder, 'id'>): Promise<void>;
}

/** Puts a letter into words and hands it over. Never inside a transaction. */
export interface Postman {
  deliver(letter: Letter): Promise<void>;
}

export interface Stores {
  readonly users: UserStore;
  readonly sessions: SessionStore;
  readonly tokens: OneTimeTokenStore;
  readonly secondFactors: SecondFactorStore;
  readonly addresses: AddressStore;
  readonly clients: ClientStore;
  readonly changes: AccountChangeStore;
  readonly mails: MailQueue;
  readonly audit: AuditTrail;
}

export interface UserReader {
  byIds(ids: readonly string[]): Promise<User[]>;
  byEmail(email: string): Promise<User | undefined>;
  withPassword(email: string): Promise<{ readonly user: User; readonly passwordHash: string } | undefined>;
  /** The hash of somebody who is signed in. */
  passwordOf(id: string): Promise<string | undefined>;
  /** Whether codes are asked for at login. */
  hasSecondFactor(userId: string): Promise<boolean>;
  /** Whose sign-in waits for a code under this challenge. */
  challenged(hash: string, now: Date): Promise<string | undefined>;
  /** Sign-ins that are alive, last used first. */
  sessions(userId: string, now: Date): Promise<SignInSession[]>;
  /** In the order of their making. */
  clients(): Promise<MachineClient[]>;
  client(id: string): Promise<MachineClient | undefined>;
  /** The oldest that nobody has acted upon. */
  accountChanges(limit: number): Promise<AccountChange[]>;
  /** Entries of some people's address books, in the order of their making. */
  addresses(userIds: readonly string[]): Promise<Address[]>;
  /** Newest first; the cursor key is `[id]`. */
  page(request: PageRequest): Promise<Page<User>>;
  count(): Promise<number>;
  /** Newest first; the cursor key is `[id]`. */
  auditPage(filter: AuditFilter, request: PageRequest): Promise<Page<AuditEvent>>;
}

/** Where security events are noted, without personal data. */
export interface SecurityLog {
  refreshTokenReused(event: { readonly userId: string; readonly familyId: string }): void;
  throttled(event: { readonly kind: ThrottleKind }): void;
}

/** What is counted: failures by account and by address, letters by address of either kind. */
export type ThrottleKind = 'ACCOUNT_FAILURES' | 'ADDRESS_FAILURES' | 'LETTERS_TO' | 'LETTERS_FROM' | 'REGISTRATIONS';

export interface Throttle {
  /** Milliseconds until the next try is heard; undefined when one is heard now. Counts nothing. */
  waitOf(kind: ThrottleKind, key: string): Promise<number | undefined>;
  /** Counts one; answers like `waitOf`. */
  take(kind: ThrottleKind, key: string): Promise<number | undefined>;
  forget(kind: ThrottleKind, key: string): Promise<void>;
}

export interface Deps {
  readonly unitOfWork: UnitOfWork<Stores>;
  readonly reader: UserReader;
  readonly hasher: PasswordHasher;
  readonly turns: Turns;
  readonly throttle: Throttle;
  /** Whether a password, in lower case, is on the list of those that everybody tries first. */
  readonly isCommonPassword: (password: string) => boolean;
  readonly tokens: AccessTokens;
  readonly totpCodes: TotpCodes;
  readonly sealer: Sealer;
  readonly postman: Postman;
  /** Notes what was refused, outside of any transaction: it stays when the work is rolled back. */
  readonly audit: { add(entry: AuditEntry): Promise<void> };
  readonly securityLog: SecurityLog;
  readonly origin: () => Origin;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly newToken: () => string;
  readonly newBytes: (count: number) => Uint8Array;
  readonly sha256: (text: string) => string;
}

/** What a signed-in client holds. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When the access token ends. */
  readonly expiresAt: Date;
}

export interface SignedIn {
  readonly user: User;
  readonly session: Session;
}

/** A login that waits for its second step. */
export interface Challenge {
  readonly token: string;
  readonly expiresAt: Date;
}

export type Busy = Refusal<'OVERLOADED' | 'TOO_MANY_ATTEMPTS'>;
export type Answer<T, Code extends string> = Promise<Result<T, Refusal<Code>>>;
export type { Role };
