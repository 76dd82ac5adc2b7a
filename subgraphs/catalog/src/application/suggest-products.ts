import type { Locale } from '@feira/kernel';
import { beginningOf, wordsOf } from '../domain/text.ts';
import type { Deps, ProductSuggestion } from './ports.ts';

export interface Typed {
  readonly text: string;
  readonly locale: Locale;
  readonly limit: number;
}

/** What the beginning of a search may lead to. ACTIVE products only, whoever asks: it is the public's search field. */
export const makeSuggestProducts =
  ({ reader }: Deps) =>
  async ({ text, locale, limit }: Typed): Promise<ProductSuggestion[]> => {
    const beginning = beginningOf(text);
    if (beginning === '') return [];
    return reader.suggestions({ locale, beginning, words: wordsOf(text), limit });
  };
