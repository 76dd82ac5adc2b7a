export interface RefreshToken {
  /** SHA-256: whoever reads the table can refresh nothing. */
  readonly hash: string;
  /** The sign-in; all its tokens die together. */
  readonly familyId: string;
  readonly userId: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** One sign-in, from login to logout. */
export interface SignInSession {
  readonly id: string;
  readonly userId: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly strongSince: Date | null;
  readonly endedAt: Date | null;
}

export interface SessionStore {
  open(session: SignInSession): Promise<void>;
  find(id: string): Promise<SignInSession | undefined>;
  /** Notes that it was used, from where, and until when it lasts now. */
  touch(session: Pick<SignInSession, 'id' | 'lastUsedAt' | 'expiresAt' | 'address' | 'userAgent'>): Promise<void>;
  /** Notes that a second factor was shown. */
  strengthen(id: string, at: Date): Promise<void>;
  insert(token: RefreshToken): Promise<void>;
  /** The token under its row lock, so that two refreshes take turns. */
  lock(hash: string): Promise<RefreshToken | undefined>;
  markUsed(hash: string, at: Date): Promise<void>;
  revokeFamily(familyId: string, at: Date): Promise<void>;
  /** Ends all sign-ins of a person, or all but one. */
  revokeUser(userId: string, at: Date, except?: string): Promise<void>;
}
