/** A person's authenticator. */
export interface Totp {
  readonly userId: string;
  /** Sealed. */
  readonly secret: string;
  /** Null until a first code has shown that it works. */
  readonly confirmedAt: Date | null;
  /** The time step of the last code that was taken. */
  readonly lastStep: number;
}

export interface SecondFactorStore {
  /** The authenticator under its row lock, so that a code is taken once. */
  lock(userId: string): Promise<Totp | undefined>;
  save(totp: Totp): Promise<void>;
  /** With its recovery codes. */
  remove(userId: string): Promise<void>;
  /** Replaces all; kept as SHA-256. */
  setRecoveryCodes(userId: string, hashes: readonly string[]): Promise<void>;
  /** Takes one out; false when it is not there. */
  takeRecoveryCode(userId: string, hash: string): Promise<boolean>;
}

/** Time-based one-time passwords (RFC 6238): six digits, thirty seconds, one step of grace. */
export interface TotpCodes {
  newSecret(): string;
  /** What an authenticator app scans. */
  uri(secret: string, email: string): string;
  /** The time step that the code is of; undefined when it is wrong. */
  stepOf(secret: string, code: string, at: Date): number | undefined;
}

/** Encrypts what must be read again, so that the database alone gives nothing away. */
export interface Sealer {
  seal(text: string): string;
  /** Throws for what was sealed with another key. */
  open(sealed: string): string;
}
