'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/ui/field';
import type { CredentialProblems } from './credentials';

interface Props {
  readonly challenge: string;
  readonly email: string | undefined;
  readonly error: CredentialProblems['errors']['code'];
}

/** The second step of a sign-in. */
export function CodeStep({ challenge, email, error }: Props) {
  const t = useTranslations('account');
  return (
    <>
      <input type="hidden" name="challenge" value={challenge} />
      <input type="hidden" name="email" value={email ?? ''} />
      <Field
        id="code"
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        error={error && t(`fields.${error}`)}
      />
    </>
  );
}
