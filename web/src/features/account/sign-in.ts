'use server';

import { ask } from '@/graph/ask';
import { Login } from '@/graph/generated/operations';
import { missing, problemsOf, type CredentialProblems, type CredentialState } from './credentials';
import { enter } from './enter';
import { textOf } from './form-text';

export async function signIn(_before: CredentialState, form: FormData): Promise<CredentialState> {
  const email = textOf(form, 'email');
  const password = textOf(form, 'password');
  const refused = (problems: CredentialProblems): CredentialState => ({
    ...problems,
    at: Date.now(),
    values: { email },
  });

  const errors = missing({ email, password });
  if (Object.keys(errors).length > 0) return refused({ errors });
  const answer = await ask(Login, { input: { email, password } });
  if (answer.status !== 'ok') return refused({ errors: {}, refusal: 'UNAVAILABLE' });
  const { session, userErrors } = answer.data.login;
  return session ? enter(session, form.get('next')) : refused(problemsOf(userErrors));
}
