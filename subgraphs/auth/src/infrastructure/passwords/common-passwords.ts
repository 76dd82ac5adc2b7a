import { dictionary } from '@zxcvbn-ts/language-common';
import { BRAZILIAN_PASSWORDS } from './brazilian-passwords.ts';

/** R11: almost 50,000 passwords from published leaks, shipped with the shop: nothing is asked over the network. */
const LEAKED: ReadonlySet<string> = new Set(dictionary['passwords-common']);

export const COMMON_PASSWORD_COUNT = LEAKED.size;

/** Also what becomes one of them without the digits and signs that people hang on to please a rule. */
export function isCommonPassword(password: string): boolean {
  const bare = password.replace(/[\d!@#$%^&*._-]{1,4}$/, '');
  return [password, bare].some((text) => LEAKED.has(text) || BRAZILIAN_PASSWORDS.has(text));
}
