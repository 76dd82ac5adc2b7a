import { isCep, maskCep, STATES } from './brazil';
import { isTestCard } from './payment/test-cards';

/** The fields of the checkout, in the order in which they stand on the page. */
export const FIELDS = [
  'email',
  'postalCode',
  'name',
  'street',
  'number',
  'complement',
  'district',
  'city',
  'region',
  'phone',
  'card',
] as const;

export type CheckoutField = (typeof FIELDS)[number];
export type CheckoutValues = Readonly<Partial<Record<CheckoutField, string>>>;

const REQUIRED = ['email', 'postalCode', 'name', 'street', 'number', 'district', 'city', 'region', 'card'] as const;

/** Each has a sentence of its own. */
export type FieldProblem =
  `REQUIRED_${(typeof REQUIRED)[number]}` | 'INVALID_EMAIL' | 'INVALID_POSTAL_CODE' | 'INVALID_CARD' | 'INVALID';

export type FieldErrors = Readonly<Partial<Record<CheckoutField, FieldProblem>>>;

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;

/** What was typed, without the spaces around it. */
export const valuesIn = (form: FormData): CheckoutValues =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = form.get(field);
      return typeof value === 'string' ? [[field, value.trim()]] : [];
    }),
  );

/** What can be told before the graph is asked. A customer gives no e-mail: the account has one. */
export function checkValues(values: CheckoutValues, customer: boolean): FieldErrors {
  const errors: Partial<Record<CheckoutField, FieldProblem>> = {};
  if (!EMAIL.test(values.email ?? '')) errors.email = 'INVALID_EMAIL';
  if (!isCep(values.postalCode ?? '')) errors.postalCode = 'INVALID_POSTAL_CODE';
  if (!((values.region ?? '') in STATES)) errors.region = 'INVALID';
  if (!isTestCard(values.card ?? '')) errors.card = 'INVALID_CARD';
  for (const field of REQUIRED) if (!values[field]) errors[field] = `REQUIRED_${field}`;
  if (customer) delete errors.email;
  return errors;
}

/** The shape of an address in the graph. */
export interface GraphAddress {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string | null | undefined;
  readonly city: string;
  readonly region?: string | null | undefined;
  readonly postalCode: string;
  readonly country: string;
  readonly phone?: string | null | undefined;
}

const BETWEEN = ' - ';

/** Street and number make the first line, complement and neighbourhood the second, as on an envelope. */
export const toAddress = (values: CheckoutValues): GraphAddress => ({
  name: values.name ?? '',
  line1: [values.street, values.number].filter(Boolean).join(', '),
  line2: [values.complement, values.district].filter(Boolean).join(BETWEEN) || null,
  city: values.city ?? '',
  region: values.region ?? null,
  postalCode: maskCep(values.postalCode ?? ''),
  country: 'BR',
  phone: values.phone || null,
});

/** The fields that an address of an earlier order came from. */
export function toValues({ name, line1, line2, city, region, postalCode, phone }: GraphAddress): CheckoutValues {
  const [street, number] = splitLast(line1, ', ');
  const [complement, district] = splitLast(line2 ?? '', BETWEEN);
  return {
    name,
    street,
    number,
    complement: district === '' ? '' : complement,
    district: district === '' ? complement : district,
    city,
    region: region ?? '',
    postalCode,
    phone: phone ?? '',
  };
}

function splitLast(text: string, separator: string): [string, string] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

const FIELD_OF_PART: Readonly<Record<string, CheckoutField>> = {
  name: 'name',
  line1: 'street',
  line2: 'complement',
  city: 'city',
  region: 'region',
  postalCode: 'postalCode',
  phone: 'phone',
  email: 'email',
  card: 'card',
};

/** The field that a refusal of the graph is about: `["shippingAddress", "line1"]` is the street. */
export const fieldOf = (path: readonly string[] | null | undefined): CheckoutField | undefined =>
  FIELD_OF_PART[path?.at(-1) ?? ''];
