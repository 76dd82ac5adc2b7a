import { refuse, ok, type Refusal, type Result } from '@feira/kernel';
import type { Role } from './roles.ts';

export interface User {
  readonly id: string;
  /** Normalised: two spellings of one address are one account. */
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Date;
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;
const MAX_EMAIL = 254;
const MAX_NAME = 200;

export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

export function checkEmail(text: string): Result<string, Refusal<'INVALID_EMAIL'>> {
  const email = normaliseEmail(text);
  if (email.length <= MAX_EMAIL && EMAIL.test(email)) return ok(email);
  return refuse('INVALID_EMAIL', 'This is not an e-mail address.', ['email']);
}

export function checkName(text: string): Result<string, Refusal<'INVALID_NAME'>> {
  const name = text.trim();
  if (name !== '' && name.length <= MAX_NAME) return ok(name);
  return refuse('INVALID_NAME', `A name has 1 to ${MAX_NAME} characters.`, ['name']);
}
