import type { Refusal, Result } from '@feira/kernel';
import type { Permission } from '../../domain/roles.ts';
import type { User } from '../../domain/user.ts';

/** Argon2id. Costs tens of milliseconds by design, so never inside a transaction, and always in a turn. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** With no hash it takes as long and answers false, so that unknown accounts cannot be told by the clock (R10). */
  verify(hash: string | undefined, password: string): Promise<boolean>;
}

/** Runs costly work a few at a time; refuses at once when too many wait. */
export type Turns = <T>(work: () => Promise<T>) => Promise<Result<T, Refusal<'OVERLOADED'>>>;

/** The sign-in that a token speaks for. */
export interface TokenSession {
  readonly id: string;
  /** Whether a second factor was shown. */
  readonly strong: boolean;
}

/** Signs access tokens, good for 15 minutes at most. */
export interface AccessTokens {
  issue(user: User, session: TokenSession, at: Date): Promise<AccessToken>;
  issueForClient(client: { readonly id: string }, scopes: readonly Permission[], at: Date): Promise<AccessToken>;
}

export interface AccessToken {
  readonly accessToken: string;
  readonly expiresAt: Date;
}
