import 'server-only';
import { cookies } from 'next/headers';

export const THEME_COOKIE = 'feira_theme';

/** The theme that the shopper chose; undefined follows the system. */
export async function readTheme(): Promise<'light' | 'dark' | undefined> {
  const value = (await cookies()).get(THEME_COOKIE)?.value;
  return value === 'light' || value === 'dark' ? value : undefined;
}
