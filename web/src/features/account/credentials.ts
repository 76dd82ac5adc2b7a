/** What the forms of the account ask for, and why they say no. Pure: the actions translate between this and the graph. */

export type CredentialField = 'name' | 'email' | 'password' | 'code';

const FIELD_PROBLEMS = ['INVALID_EMAIL', 'INVALID_NAME', 'WEAK_PASSWORD', 'EMAIL_TAKEN', 'WRONG_CODE'] as const;
type FieldProblem =
  (typeof FIELD_PROBLEMS)[number] | 'NAME_REQUIRED' | 'EMAIL_REQUIRED' | 'PASSWORD_REQUIRED' | 'CODE_REQUIRED';

const REFUSALS = [
  'INVALID_CREDENTIALS',
  'INVALID_TOKEN',
  'ACCOUNT_DISABLED',
  'TOO_MANY_ATTEMPTS',
  'UNAVAILABLE',
] as const;
type Refusal = (typeof REFUSALS)[number] | 'OTHER';

export interface CredentialProblems {
  readonly errors: Partial<Record<CredentialField, FieldProblem>>;
  /** What is not about one field. */
  readonly refusal?: Refusal;
}

/** `at` tells one refusal from the next; a password is never sent back. */
export interface CredentialState extends CredentialProblems {
  readonly at: number;
  readonly values: Partial<Record<'name' | 'email', string>>;
  /** The password was right; a code is still to come. */
  readonly challenge?: string;
  /** It is done, and nowhere to go on to. */
  readonly done?: boolean;
}

export const untouched: CredentialState = { at: 0, values: {}, errors: {} };

const REQUIRED = {
  name: 'NAME_REQUIRED',
  email: 'EMAIL_REQUIRED',
  password: 'PASSWORD_REQUIRED',
  code: 'CODE_REQUIRED',
} as const;

/** The fields that are empty. */
export const missing = (values: Partial<Record<CredentialField, string>>): CredentialProblems['errors'] =>
  Object.fromEntries(
    (['name', 'email', 'password', 'code'] as const).flatMap((field) =>
      values[field]?.trim() === '' ? [[field, REQUIRED[field]]] : [],
    ),
  );

const FIELD_OF = {
  INVALID_EMAIL: 'email',
  EMAIL_TAKEN: 'email',
  INVALID_NAME: 'name',
  WEAK_PASSWORD: 'password',
  WRONG_CODE: 'code',
} as const satisfies Record<(typeof FIELD_PROBLEMS)[number], CredentialField>;

/** The graph's refusals, each at its field. */
export function problemsOf(userErrors: readonly { readonly code: string }[]): CredentialProblems {
  const errors: Partial<Record<CredentialField, FieldProblem>> = {};
  let refusal: Refusal | undefined;
  for (const { code } of userErrors) {
    const known = FIELD_PROBLEMS.find((problem) => problem === code);
    if (known) errors[FIELD_OF[known]] = known;
    else refusal = REFUSALS.find((problem) => problem === code) ?? 'OTHER';
  }
  return { errors, ...(refusal && { refusal }) };
}
