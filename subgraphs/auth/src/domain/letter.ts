import type { Locale } from '@feira/kernel';

export const LETTER_KINDS = [
  'VERIFY_EMAIL',
  'CHANGE_EMAIL',
  'EMAIL_CHANGED',
  'RESET_PASSWORD',
  'PASSWORD_CHANGED',
  'SECOND_FACTOR_CHANGED',
  'ACCOUNT_DELETED',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A letter that somebody asked for. It names a person or an address; what it says is decided when it is written. */
export interface LetterOrder {
  readonly id: string;
  readonly kind: LetterKind;
  readonly userId: string | null;
  readonly email: string | null;
  readonly locale: Locale;
}

/** A letter that can be put into words. */
export interface Letter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly to: string;
  readonly name: string;
  readonly locale: Locale;
  /** What its link carries; absent in letters that only tell. */
  readonly token?: string;
}
