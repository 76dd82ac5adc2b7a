'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { LiveRegion, Notice } from '@/ui/notice';
import type { CredentialState } from './credentials';

const ORDER = ['name', 'email', 'password', 'code'] as const;

/** What is wrong with the whole of it; what is wrong with one field stands at the field, and the first takes the focus. */
export function CredentialErrors({ state }: { state: CredentialState }) {
  const t = useTranslations('account');
  useEffect(() => {
    const first = ORDER.find((field) => state.errors[field] !== undefined);
    // The ids of the inputs are the names of their fields.
    if (first) document.getElementById(first)?.focus();
  }, [state]);
  return (
    <div className={state.refusal ? '' : '-mb-5'}>
      <LiveRegion>{state.refusal && <Notice tone="bad">{t(`errors.${state.refusal}`)}</Notice>}</LiveRegion>
    </div>
  );
}
