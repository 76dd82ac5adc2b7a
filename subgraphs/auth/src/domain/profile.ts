import { ok, refuse, type Locale, type Refusal, type Result } from '@feira/kernel';
import { parseBrazilianPhone, parseCnpj, parseCpf } from './brazil.ts';
import { parsePhone } from './phone.ts';
import { checkName, type User } from './user.ts';

/** What a person may say about themselves. What is left out stays; null removes. */
export interface ProfileChange {
  readonly name?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly phone?: string | null | undefined;
  readonly taxId?: string | null | undefined;
}

export type ProfileCode = 'INVALID_NAME' | 'INVALID_PHONE' | 'INVALID_TAX_ID';

/** The user with the change; numbers in their one spelling. */
export function changeProfile(user: User, change: ProfileChange): Result<User, Refusal<ProfileCode>> {
  const name = checkName(change.name ?? user.name);
  if (!name.ok) return name;
  const phone = parsed(change.phone, user.phone, (text) => parseBrazilianPhone(text) ?? parsePhone(text));
  if (phone === undefined) return refuse('INVALID_PHONE', 'This is no phone number.', ['phone']);
  const taxId = parsed(change.taxId, user.taxId, (text) => parseCpf(text) ?? parseCnpj(text));
  if (taxId === undefined) return refuse('INVALID_TAX_ID', 'This is neither a CPF nor a CNPJ.', ['taxId']);
  return ok({ ...user, name: name.value, locale: change.locale ?? user.locale, phone, taxId });
}

function parsed(
  text: string | null | undefined,
  known: string | null,
  parse: (text: string) => string | undefined,
): string | null | undefined {
  if (text === undefined) return known;
  return text === null ? null : parse(text);
}
