'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, type ComponentProps } from 'react';
import { Field } from '@/ui/field';

/** A password that can be shown to who types it. */
export function PasswordField(props: Omit<ComponentProps<typeof Field>, 'type' | 'label' | 'name'>) {
  const t = useTranslations('account');
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <Field
        {...props}
        name="password"
        label={t('password')}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
      />
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="needs-js absolute end-0 -top-1.5 inline-flex min-h-8 items-center gap-1.5 rounded-sm px-1 text-sm font-medium text-muted hover:text-ink"
      >
        <Icon aria-hidden className="size-4" />
        {shown ? t('hidePassword') : t('showPassword')}
      </button>
    </div>
  );
}
