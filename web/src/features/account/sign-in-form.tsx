'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useRef } from 'react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { submitOnce } from '@/ui/submit-once';
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
      <Button type="submit" size="lg" wide aria-disabled={pending}>
        {pending ? t('signingIn') : t('signIn')}
      </Button>
    </form>
  );
}
