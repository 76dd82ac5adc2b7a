/** Lower case without accents: what search and sorting compare. "Café" finds "cafe". */
export const normaliseText = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** "Café da Serra 250 g" → "cafe-da-serra-250-g"; empty when nothing is left. */
export const slugOf = (text: string): string =>
  normaliseText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100);

/** The words of a search, at most eight; empty when there is nothing to search for. */
export const wordsOf = (query: string): string[] => (normaliseText(query).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
