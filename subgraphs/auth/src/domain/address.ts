import { ok, refuse, type Refusal, type Result } from '@feira/kernel';
import { parseBrazilianPhone, parseCep, parseState } from './brazil.ts';
import { parsePhone } from './phone.ts';
import { hasControlCharacters } from './control-characters.ts';

export interface PostalAddress {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly phone: string | null;
}

/** An entry of somebody's address book. */
export interface Address extends PostalAddress {
  readonly id: string;
  readonly userId: string;
  readonly isDefault: boolean;
}

export const MAX_ADDRESSES = 50;

type Parse = (text: string) => string | undefined;

/** What a country asks of its addresses; each parser answers the one spelling that is kept. */
interface CountryRules {
  readonly postalCode: Parse;
  readonly region?: Parse;
  readonly phone: Parse;
}

const matching =
  (pattern: RegExp): Parse =>
  (text) => {
    const code = text.trim().toUpperCase();
    return pattern.test(code) ? code : undefined;
  };

const COUNTRIES: Readonly<Record<string, CountryRules>> = {
  BR: { postalCode: parseCep, region: parseState, phone: parseBrazilianPhone },
  PT: { postalCode: matching(/^\d{4}-\d{3}$/), phone: parsePhone },
  US: { postalCode: matching(/^\d{5}(-\d{4})?$/), region: matching(/^[A-Z]{2}$/), phone: parsePhone },
  AR: { postalCode: matching(/^([A-Z]\d{4}[A-Z]{3}|\d{4})$/), phone: parsePhone },
};
/** Of other countries only what every address has. */
const ELSEWHERE: CountryRules = { postalCode: matching(/^[A-Z\d][A-Z\d -]{1,15}$/), phone: parsePhone };

const LENGTHS = { name: 200, line1: 200, line2: 200, city: 100, region: 100 } as const;

type Wrong = Refusal<'INVALID_ADDRESS'>;
const wrong = (field: keyof PostalAddress, message: string): Result<never, Wrong> =>
  refuse('INVALID_ADDRESS', message, ['address', field]);

/** The address in its one spelling, checked as its country asks. */
export function checkAddress(input: PostalAddress): Result<PostalAddress, Wrong> {
  const address = trimmed(input);
  for (const [field, max] of Object.entries(LENGTHS) as [keyof typeof LENGTHS, number][]) {
    const text = address[field] ?? '';
    if (text.length > max || hasControlCharacters(text)) return wrong(field, `At most ${max} characters.`);
  }
  for (const field of ['name', 'line1', 'city'] as const) {
    if (address[field] === '') return wrong(field, 'This cannot be left out.');
  }
  const rules = COUNTRIES[address.country] ?? ELSEWHERE;
  const postalCode = rules.postalCode(address.postalCode);
  if (postalCode === undefined) return wrong('postalCode', `This is no postal code of ${address.country}.`);
  const region = rules.region ? rules.region(address.region ?? '') : address.region;
  if (region === undefined) return wrong('region', `This is no state of ${address.country}.`);
  const phone = address.phone === null ? null : rules.phone(address.phone);
  if (phone === undefined) return wrong('phone', `This is no phone number of ${address.country}.`);
  return ok({ ...address, postalCode, region, phone });
}

const orNull = (text: string | null): string | null => text?.trim() || null;

const trimmed = (input: PostalAddress): PostalAddress => ({
  name: input.name.trim(),
  line1: input.line1.trim(),
  line2: orNull(input.line2),
  city: input.city.trim(),
  region: orNull(input.region),
  postalCode: input.postalCode,
  country: input.country.toUpperCase(),
  phone: orNull(input.phone),
});
