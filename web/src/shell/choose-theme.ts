'use server';

import { cookies } from 'next/headers';
import { THEME_COOKIE } from './theme';

const YEAR = 365 * 24 * 60 * 60;

export async function chooseTheme(form: FormData): Promise<void> {
  const theme = form.get('theme') === 'dark' ? 'dark' : 'light';
  (await cookies()).set(THEME_COOKIE, theme, { path: '/', sameSite: 'lax', maxAge: YEAR });
}
