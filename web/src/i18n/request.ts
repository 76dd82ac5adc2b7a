import { hasLocale, type Formats } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { headers } from 'next/headers';
import { locale as rootLocale } from 'next/root-params';
import en from './messages/en.json';
import ptBR from './messages/pt-BR.json';
import { LOCALE_HEADER, routing } from './routing';

const messages = { 'pt-BR': ptBR, en } as const;

export const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  },
} satisfies Formats;

/** Next types this one while it runs; a fresh checkout has no such types yet. */
const readRootLocale = rootLocale as () => Promise<string | undefined>;

export default getRequestConfig(async ({ locale: given }) => {
  // Actions know the locale from the proxy only, prefetches from the address only.
  const asked = given ?? (await headers()).get(LOCALE_HEADER) ?? (await readRootLocale());
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: messages[locale], formats, timeZone: 'America/Sao_Paulo' };
});
