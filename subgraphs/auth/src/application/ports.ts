import type { Clock, NewId, Page, PageRequest, UnitOfWork } from '@feira/kernel';
import type { Role } from '../domain/roles.ts';
import type { User } from '../domain/user.ts';

/** Argon2id. Costs tens of milliseconds by design, so never inside a transaction. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** With no hash it takes as long and answers false, so that unknown accounts cannot be told by the clock (R10). */
  verify(hash: string | undefined, password: string): Promise<boolean>;
}

/** Signs access tokens, good for 15 minutes at most. */
export interface AccessTokens {
  issue(user: User, at: Date): Promise<{ readonly accessToken: string; readonly expiresAt: Date }>;
}

export interface RefreshToken {
  /** SHA-256: whoever reads the table can refresh nothing. */
  readonly hash: string;
  /** One sign-in; all its tokens die together. */
  readonly familyId: string;
  readonly userId: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface UserStore {
  /** False when the address has an account. */
  insert(user: User, passwordHash: string): Promise<boolean>;
  find(id: string): Promise<User | undefined>;
}

export interface SessionStore {
  insert(token: RefreshToken): Promise<void>;
  /** The token under its row lock, so that two refreshes take turns. */
  lock(hash: string): Promise<RefreshToken | undefined>;
  markUsed(hash: string, at: Date): Promise<void>;
  revokeFamily(familyId: string, at: Date): Promise<void>;
  revokeUser(userId: string, at: Date): Promise<void>;
}

export interface Stores {
  readonly users: UserStore;
  readonly sessions: SessionStore;
}

export interface UserReader {
  byIds(ids: readonly string[]): Promise<User[]>;
  withPassword(email: string): Promise<{ readonly user: User; readonly passwordHash: string } | undefined>;
  /** Newest first; the cursor key is `[id]`. */
  page(request: PageRequest): Promise<Page<User>>;
  count(): Promise<number>;
}

/** Where security events are noted, without personal data. */
export interface SecurityLog {
  refreshTokenReused(event: { readonly userId: string; readonly familyId: string }): void;
}

export interface Deps {
  readonly unitOfWork: UnitOfWork<Stores>;
  readonly reader: UserReader;
  readonly hasher: PasswordHasher;
  readonly tokens: AccessTokens;
  readonly securityLog: SecurityLog;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly newToken: () => string;
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

export type { Role };
