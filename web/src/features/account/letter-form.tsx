'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Link } from '@/i18n/navigation';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { LiveRegion, Notice } from '@/ui/notice';
import { submitOnce } from '@/ui/submit-once';
import { CredentialErrors } from './credential-errors';
import { untouched } from './credentials';
import { PasswordField } from './password-field';
import { requestReset, resetPassword, verifyEmail } from './reset-password';

export type LetterStep = 'forgot' | 'reset' | 'verify';

const ACTIONS = { forgot: requestReset, reset: resetPassword, verify: verifyEmail };

/** What is done by letter: to ask for one, and what its link leads to. */
export function LetterForm({ step, token }: { readonly step: LetterStep; readonly token?: string }) {
  const t = useTranslations('account');
  const [state, action, pending] = useActionState(ACTIONS[step], untouched);
  const { errors, values, done = false } = state;
  return (
    <form noValidate action={action} onSubmit={submitOnce(action, pending)} className="flex flex-col gap-5">
      <input type="hidden" name="token" value={token ?? ''} />
      <CredentialErrors state={state} />
      <LiveRegion>
        {done && (
          <Notice tone="good">
            {t(`letters.${step}.done`)} <Link href="/sign-in">{t('signIn')}</Link>
          </Notice>
        )}
      </LiveRegion>
      {step === 'forgot' && !done && (
        <Field
          id="email"
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          inputMode="email"
          required
          defaultValue={values.email}
          error={errors.email && t(`fields.${errors.email}`)}
        />
      )}
      {step === 'reset' && !done && (
        <PasswordField
          id="password"
          autoComplete="new-password"
          hint={t('passwordHint')}
          required
          error={errors.password && t(`fields.${errors.password}`)}
        />
      )}
      {!done && (
        <Button type="submit" size="lg" wide aria-disabled={pending}>
          {t(`letters.${step}.button`)}
        </Button>
      )}
    </form>
  );
}
