'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { submitOnce } from '@/ui/submit-once';
import { CredentialErrors } from './credential-errors';
import { untouched } from './credentials';
import { PasswordField } from './password-field';
import { signUp } from './sign-up';

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations('account');
  const [state, action, pending] = useActionState(signUp, untouched);
  const { errors, values } = state;
  return (
    <form noValidate action={action} onSubmit={submitOnce(action, pending)} className="flex flex-col gap-5">
      <input type="hidden" name="next" value={next} />
      <CredentialErrors state={state} />
      <Field
        id="name"
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        required
        maxLength={200}
        defaultValue={values.name}
        error={errors.name && t(`fields.${errors.name}`)}
      />
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
        hint={t('passwordHint')}
        autoComplete="new-password"
        required
        minLength={10}
        error={errors.password && t(`fields.${errors.password}`)}
      />
      <Button type="submit" size="lg" wide aria-disabled={pending}>
        {pending ? t('signingUp') : t('signUp')}
      </Button>
    </form>
  );
}
