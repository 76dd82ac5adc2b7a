'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { demoAccount } from './demo-account';

/** Tells visitors of a demo shop whose account they may use. */
export function DemoHint({ form }: { form: RefObject<HTMLFormElement | null> }) {
  const t = useTranslations('account');
  const fill = () => {
    for (const [name, value] of Object.entries(demoAccount)) {
      const input = form.current?.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = value;
    }
  };
  return (
    <div className="rounded-md bg-sun-soft px-4 py-3 text-[0.9375rem]">
      <p className="font-semibold">{t('demoTitle')}</p>
      <p className="break-words">{t('demoText', demoAccount)}</p>
      <button
        type="button"
        onClick={fill}
        className="needs-js mt-1 inline-flex min-h-9 items-center font-semibold text-leaf underline underline-offset-2"
      >
        {t('demoFill')}
      </button>
    </div>
  );
}
