import { ok, refuse, type Refusal, type Result } from '@feira/kernel';

const MIN_LENGTH = 10;
const MAX_LENGTH = 256;

/** One spelling for what a person types on different keyboards (NIST 800-63B-4). */
export const normalisePassword = (password: string): string => password.normalize('NFKC');

/** What a password must not be. */
export interface PasswordRules {
  /** Whether it is on the list of passwords that everybody tries first; asked in lower case. */
  readonly isCommon: (password: string) => boolean;
  /** Words that are about the account: its address, the shop's name. */
  readonly about: readonly string[];
}

/** R11: length is what counts, in characters of any script; what everybody would try first is refused. */
export function checkPassword(
  text: string,
  { isCommon, about }: PasswordRules,
): Result<string, Refusal<'WEAK_PASSWORD'>> {
  const password = normalisePassword(text);
  const length = Array.from(password).length;
  if (length < MIN_LENGTH || length > MAX_LENGTH) {
    return refuse('WEAK_PASSWORD', `A password has ${MIN_LENGTH} to ${MAX_LENGTH} characters.`, ['password']);
  }
  const spelled = password.toLowerCase();
  if (isCommon(spelled) || new Set(password).size === 1 || about.some((word) => word.toLowerCase() === spelled)) {
    return refuse('WEAK_PASSWORD', 'This password is among the first that anybody would try.', ['password']);
  }
  return ok(password);
}
