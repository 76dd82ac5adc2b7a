'use server';

import { ask } from '@/graph/ask';
import { EmailVerify, PasswordReset, PasswordResetRequest } from '@/graph/generated/operations';
import { missing, problemsOf, type CredentialState } from './credentials';
import { textOf } from './form-text';

const unavailable = { errors: {}, refusal: 'UNAVAILABLE' } as const;
const outcome = (userErrors: readonly { readonly code: string }[]) =>
  userErrors.length > 0 ? problemsOf(userErrors) : { errors: {}, done: true };

/** Asks for the letter to choose a new password with. */
export async function requestReset(_before: CredentialState, form: FormData): Promise<CredentialState> {
  const email = textOf(form, 'email');
  const about = { at: Date.now(), values: { email } };
  const errors = missing({ email });
  if (Object.keys(errors).length > 0) return { ...about, errors };
  const answer = await ask(PasswordResetRequest, { input: { email } });
  return { ...about, ...(answer.status === 'ok' ? outcome(answer.data.passwordResetRequest.userErrors) : unavailable) };
}

/** Chooses a new password with the token of the letter. */
export async function resetPassword(_before: CredentialState, form: FormData): Promise<CredentialState> {
  const [token, password] = [textOf(form, 'token'), textOf(form, 'password')];
  const about = { at: Date.now(), values: {} };
  const errors = missing({ password });
  if (Object.keys(errors).length > 0) return { ...about, errors };
  const answer = await ask(PasswordReset, { input: { token, password } });
  return { ...about, ...(answer.status === 'ok' ? outcome(answer.data.passwordReset.userErrors) : unavailable) };
}

/** Confirms an address with the token of the letter. By a button: programs that read mail follow links. */
export async function verifyEmail(_before: CredentialState, form: FormData): Promise<CredentialState> {
  const answer = await ask(EmailVerify, { input: { token: textOf(form, 'token') } });
  const about = { at: Date.now(), values: {} };
  return { ...about, ...(answer.status === 'ok' ? outcome(answer.data.emailVerify.userErrors) : unavailable) };
}
