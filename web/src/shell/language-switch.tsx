'use client';

import { Globe } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { Link, usePathname } from '@/i18n/navigation';
import { routing } from '@/i18n/routing';

/** Cursors follow the order of one language; filters match in either. */
const CURSORS = ['after', 'before'];

/** The same page in the other language. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const current = useLocale();
  const path = usePathname();
  const query = new URLSearchParams([...useSearchParams()].filter(([name]) => !CURSORS.includes(name))).toString();
  return (
    <>
      {routing.locales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <Link
            key={locale}
            href={query ? `${path}?${query}` : path}
            locale={locale}
            hrefLang={locale}
            lang={locale}
            prefetch={false}
            title={t('switchTo', { locale })}
            className="inline-flex min-h-11 items-center gap-2 rounded-full px-3 text-sm font-medium hover:bg-sunken"
          >
            <Globe aria-hidden className="size-4.5" />
            {t('languageName', { locale })}
          </Link>
        ))}
    </>
  );
}
