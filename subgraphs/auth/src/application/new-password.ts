import { type Refusal, type Result } from '@feira/kernel';
import { checkPassword } from '../domain/password.ts';
import type { Deps } from './ports.ts';

/** What a shop's customers think of first. */
const SHOP_WORDS = ['feira-feira', 'feirafeira', 'minhafeira'];

/** A password that is good enough for an account, as its hash. */
export async function hashNewPassword(
  deps: Deps,
  text: string,
  { email, name }: { email: string; name: string },
): Promise<Result<string, Refusal<'WEAK_PASSWORD' | 'OVERLOADED'>>> {
  const about = [email, email.replace(/@.*/, ''), name, ...SHOP_WORDS];
  const password = checkPassword(text, { isCommon: deps.isCommonPassword, about });
  if (!password.ok) return password;
  return deps.turns(() => deps.hasher.hash(password.value));
}
