'use client';

import { Search } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { getPathname } from '@/i18n/navigation';

/** A plain GET form: the address of the results is the query. */
export function SearchBox() {
  const query = useSearchParams().get('q') ?? '';
  const t = useTranslations('shell');
  const action = getPathname({ href: '/search', locale: useLocale() });
  return (
    <form action={action} role="search" className="relative w-full">
      <input
        key={query}
        type="search"
        name="q"
        required
        maxLength={100}
        defaultValue={query}
        aria-label={t('searchLabel')}
        placeholder={t('searchPlaceholder')}
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-11 w-full rounded-full border border-line-strong/60 bg-card ps-5 pe-13 text-base placeholder:text-muted hover:border-line-strong"
      />
      <button
        aria-label={t('search')}
        className="absolute end-0 top-0 flex size-11 items-center justify-center rounded-full text-leaf hover:bg-sunken"
      >
        <Search aria-hidden className="size-5" />
      </button>
    </form>
  );
}
