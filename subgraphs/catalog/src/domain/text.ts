/** Lower case without accents: what search and sorting compare. "Café" finds "cafe". */
export const normaliseText = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** "Café da Serra 250 g" → "cafe-da-serra-250-g"; empty when nothing is left. */
export const slugOf = (text: string): string =>
  normaliseText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100);

const MAX_SEARCH = 200;

/** The words of a search, at most eight and none too long for an index; empty when there is nothing to search for. */
export const wordsOf = (query: string): string[] =>
  (normaliseText(query.slice(0, MAX_SEARCH)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);

/** A search as the beginning of a name: normalised, without what no keyboard writes; empty when it has no word. */
export function beginningOf(query: string): string {
  if (wordsOf(query).length === 0) return '';
  return normaliseText(query.slice(0, MAX_SEARCH))
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trimStart();
}
