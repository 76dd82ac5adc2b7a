/** What other services must hear of an account. */
export interface AccountChange {
  readonly id: string;
  readonly kind: 'EMAIL_VERIFIED' | 'DELETED';
  readonly userId: string;
  /** The address that was verified. */
  readonly email: string | null;
}

/** Changes wait here until who must hear of them has acted: noted in the transaction that makes them, in its order. */
export interface AccountChangeStore {
  add(change: Omit<AccountChange, 'id'>): Promise<void>;
  /** Forgets what has been acted upon. */
  remove(ids: readonly string[]): Promise<void>;
}
