'use server';

import { ask } from '@/graph/ask';
import { Login, LoginConfirm } from '@/graph/generated/operations';
import { missing, problemsOf, type CredentialProblems, type CredentialState } from './credentials';
import { enter } from './enter';
import { textOf } from './form-text';

/** Signs in by password, and where the account asks for a second step, by a code. */
export async function signIn(_before: CredentialState, form: FormData): Promise<CredentialState> {
  return textOf(form, 'challenge') === '' ? byPassword(form) : byCode(form);
}

async function byPassword(form: FormData): Promise<CredentialState> {
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
  const { session, challenge, userErrors } = answer.data.login;
  if (challenge) return { ...refused({ errors: {} }), challenge: challenge.token };
  return session ? enter(session, form.get('next')) : refused(problemsOf(userErrors));
}

async function byCode(form: FormData): Promise<CredentialState> {
  const [challenge, email, code] = [textOf(form, 'challenge'), textOf(form, 'email'), textOf(form, 'code')];
  const refused = (problems: CredentialProblems): CredentialState => ({
    ...problems,
    at: Date.now(),
    values: { email },
    // A code that is wrong may be tried again; a sign-in that is over begins anew.
    ...(problems.refusal !== 'INVALID_TOKEN' && { challenge }),
  });

  const errors = missing({ code });
  if (Object.keys(errors).length > 0) return refused({ errors });
  const answer = await ask(LoginConfirm, { input: { challengeToken: challenge, code } });
  if (answer.status !== 'ok') return refused({ errors: {}, refusal: 'UNAVAILABLE' });
  const { session, userErrors } = answer.data.loginConfirm;
  return session ? enter(session, form.get('next')) : refused(problemsOf(userErrors));
}
