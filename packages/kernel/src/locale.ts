/** The languages of the shop, as BCP 47 tags. */
export const LOCALES = ['pt-BR', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language that texts are first written in; it stands in where a translation is missing. */
export const DEFAULT_LOCALE: Locale = 'pt-BR';

export const isLocale = (tag: unknown): tag is Locale => LOCALES.some((locale) => locale === tag);

/** Texts in the languages other than the first. */
export type Translations<Texts> = Readonly<Partial<Record<Locale, Texts>>>;

/** The thing with its texts in the language asked for, or in the first one. */
export const localise = <T extends { readonly translations: Translations<object> }>(thing: T, locale: Locale): T => ({
  ...thing,
  ...thing.translations[locale],
});
