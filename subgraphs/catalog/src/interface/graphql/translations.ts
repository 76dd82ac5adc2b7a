import { LOCALES, type Translations } from '@feira/kernel';
import type { ShelfText } from '../../domain/category.ts';
import type { ImageInput as Picture } from '../../domain/product-input.ts';
import type { ProductText } from '../../domain/product.ts';
import type { InLocale } from '../../domain/translation.ts';
import type { ImageInput, ProductTranslationInput, TextTranslationInput } from './generated/resolvers.ts';

type Given<T> = readonly T[] | null | undefined;

/** Translations as a list, in the shop's order of languages. */
export const toList = <Texts extends object>(translations: Translations<Texts>): InLocale<Texts>[] =>
  LOCALES.flatMap((locale) => {
    const texts = translations[locale];
    return texts ? [{ ...texts, locale }] : [];
  });

export type ProductTranslationModel = InLocale<ProductText>;

export const shelfTexts = (given: Given<TextTranslationInput>): InLocale<ShelfText>[] =>
  (given ?? []).map(({ locale, name, description }) => ({ locale, name, description: description ?? '' }));

export const productTexts = (given: Given<ProductTranslationInput>): InLocale<ProductText>[] =>
  (given ?? []).map(({ locale, name, description, attributes }) => ({
    locale,
    name,
    description: description ?? '',
    attributes: attributes ?? [],
  }));

export const pictures = (given: Given<ImageInput>): Picture[] =>
  (given ?? []).map(({ url, alt, translations }) => ({ url, alt, translations: translations ?? [] }));
