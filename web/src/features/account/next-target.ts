import { localeOf } from '../../i18n/routing';
import { redirectTarget } from '../../session/redirect-target';

/** Where signing in leads back to is never the door itself. */
const DOORS = /^\/sign-(in|up)(?![^/?#])/;

/** Where to go after signing in, without the locale: the path that was asked for, if it is one of this shop. */
export function nextTarget(asked: unknown, fallback = '/account'): string {
  const target = redirectTarget(asked, fallback);
  const locale = localeOf(target.split(/[?#]/)[0] ?? '');
  const path = locale === undefined ? target : target.slice(locale.length + 1);
  // Checked again: what follows a locale may be another host, as in `/en//evil.example`.
  const own = redirectTarget(path.startsWith('/') ? path : `/${path}`, fallback);
  return DOORS.test(own) ? fallback : own;
}

/** The address of the sign-in or sign-up page that leads back to `next`. */
export const doorTo = (door: 'sign-in' | 'sign-up', next: string | undefined): string =>
  next === undefined ? `/${door}` : `/${door}?next=${encodeURIComponent(next)}`;
