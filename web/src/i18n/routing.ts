import { defineRouting } from 'next-intl/routing';

export const routing = defineRouting({
  locales: ['pt-BR', 'en'],
  defaultLocale: 'pt-BR',
  localePrefix: 'always',
  // Pages name their alternates themselves, with the query that belongs to them.
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];

/** Set by the proxy for everything that renders behind it. */
export const LOCALE_HEADER = 'x-feira-locale';

/** The locale that a path begins with. */
export const localeOf = (path: string): Locale | undefined =>
  routing.locales.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`));
