import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { COMMON_PASSWORDS } from './common-passwords.ts';

const MIN_LENGTH = 10;
const MAX_LENGTH = 256;

/** One spelling for what a person types on different keyboards (NIST 800-63B-4). */
export const normalisePassword = (password: string): string => password.normalize('NFKC');

/** R11: length is what counts, in characters of any script; the passwords that everybody tries first are refused. */
export function checkPassword(text: string): Result<string, Refusal<'WEAK_PASSWORD'>> {
  const password = normalisePassword(text);
  const length = Array.from(password).length;
  if (length < MIN_LENGTH || length > MAX_LENGTH) {
    return refuse('WEAK_PASSWORD', `A password has ${MIN_LENGTH} to ${MAX_LENGTH} characters.`, ['password']);
  }
  if (COMMON_PASSWORDS.has(password.toLowerCase()) || new Set(password).size === 1) {
    return refuse('WEAK_PASSWORD', 'This password is among the first that anybody would try.', ['password']);
  }
  return ok(password);
}
