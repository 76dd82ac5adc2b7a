import { DEFAULT_LOCALE, ok, refuse, type Locale, type Refusal, type Result, type Translations } from '@feira/kernel';

/** Texts with their language, as people write them. */
export type InLocale<Texts> = Texts & { readonly locale: Locale };

export type TranslationCode = 'INVALID_TRANSLATIONS';

/** A list of translations by language: each language once, and never the first, which is the thing itself. */
export function translationsOf<Texts extends object>(
  entries: readonly InLocale<Texts>[],
  field: readonly string[],
): Result<Translations<Texts>, Refusal<TranslationCode>> {
  const locales = new Set(entries.map(({ locale }) => locale));
  if (locales.size < entries.length || locales.has(DEFAULT_LOCALE)) {
    return refuse('INVALID_TRANSLATIONS', `Each language once, and not ${DEFAULT_LOCALE}.`, field);
  }
  return ok(Object.fromEntries(entries.map(({ locale, ...texts }) => [locale, texts])) as Translations<Texts>);
}
