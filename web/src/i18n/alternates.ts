import type { Metadata } from 'next';
import { getPathname } from './navigation';
import { routing, type Locale } from './routing';

/** The canonical address of a page and its versions in the other languages. */
export const alternatesOf = (href: string, locale: Locale): NonNullable<Metadata['alternates']> => ({
  canonical: getPathname({ href, locale }),
  languages: {
    ...Object.fromEntries(routing.locales.map((other) => [other, getPathname({ href, locale: other })])),
    'x-default': getPathname({ href, locale: routing.defaultLocale }),
  },
});
