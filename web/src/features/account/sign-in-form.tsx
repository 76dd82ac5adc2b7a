'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useRef } from 'react';
import { Link } from '@/i18n/navigation';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { submitOnce } from '@/ui/submit-once';
import { CodeStep } from './code-step';
import { CredentialErrors } from './credential-errors';
import { untouched } from './credentials';
import { DemoHint } from './demo-hint';
import { PasswordField } from './password-field';
import { signIn } from './sign-in';

interface Props {
  readonly next: string;
  readonly demo: boolean;
}

export function SignInForm({ next, demo }: Props) {
  const t = useTranslations('account');
  const [state, action, pending] = useActionState(signIn, untouched);
  const form = useRef<HTMLFormElement>(null);
  const { errors, values } = state;
  return (
    <form ref={form} noValidate action={action} onSubmit={submitOnce(action, pending)} className="flex flex-col gap-5">
      <input type="hidden" name="next" value={next} />
      <CredentialErrors state={state} />
      {state.challenge === undefined ? (
        <>
          {demo && <DemoHint form={form} />}
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
          <PasswordField
            id="password"
            autoComplete="current-password"
            required
            error={errors.password && t(`fields.${errors.password}`)}
          />
          <Link href="/forgot-password" className="-mt-2 self-start font-medium text-leaf underline underline-offset-2">
            {t('forgotPassword')}
          </Link>
        </>
      ) : (
        <CodeStep challenge={state.challenge} email={values.email} error={errors.code} />
      )}
      <Button type="submit" size="lg" wide aria-disabled={pending}>
        {pending ? t('signingIn') : t('signIn')}
      </Button>
    </form>
  );
}
