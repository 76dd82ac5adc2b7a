const BASE = 'https://own.invalid';

/** A path of this site to go to after signing in; anything that leads elsewhere becomes `fallback`. */
export function redirectTarget(asked: unknown, fallback = '/'): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return fallback;
  // Browsers read `\` as `/` and drop tabs and newlines: `/\evil.example` is another host.
  if (asked.startsWith('//') || /[\\\p{Cc}]/u.test(asked)) return fallback;
  if (!URL.canParse(asked, BASE)) return fallback;
  const url = new URL(asked, BASE);
  return url.origin === BASE && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : fallback;
}
