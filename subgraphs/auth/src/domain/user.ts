import { refuse, ok, type Locale, type Refusal, type Result } from '@feira/kernel';
import type { Role } from './roles.ts';
import { hasControlCharacters } from './control-characters.ts';

export interface User {
  readonly id: string;
  /** Normalised: two spellings of one address are one account. */
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly role: Role;
  /** The language of their letters. */
  readonly locale: Locale;
  readonly phone: string | null;
  /** CPF or CNPJ, without punctuation. */
  readonly taxId: string | null;
  /** Since when the account may not sign in. */
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;
const MAX_EMAIL = 254;
const MAX_NAME = 200;

export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

export function checkEmail(text: string): Result<string, Refusal<'INVALID_EMAIL'>> {
  const email = normaliseEmail(text);
  if (email.length <= MAX_EMAIL && EMAIL.test(email) && !hasControlCharacters(email)) return ok(email);
  return refuse('INVALID_EMAIL', 'This is not an e-mail address.', ['email']);
}

export function checkName(text: string): Result<string, Refusal<'INVALID_NAME'>> {
  const name = text.trim();
  if (name !== '' && name.length <= MAX_NAME && !hasControlCharacters(name)) return ok(name);
  return refuse('INVALID_NAME', `A name has 1 to ${MAX_NAME} characters.`, ['name']);
}

/** An address that people can tell apart and nobody can write to: for logs that are kept (`a***@example.com`). */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/, '$1***');
