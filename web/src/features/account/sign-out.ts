'use server';

import { getLocale } from 'next-intl/server';
import { ask } from '@/graph/ask';
import { Logout } from '@/graph/generated/operations';
import { redirect } from '@/i18n/navigation';
import { endSession, readRefreshToken } from '@/session/session';

/** Ends the sign-in here and in the graph; here even when the graph does not answer. */
export async function signOut(): Promise<void> {
  const refreshToken = await readRefreshToken();
  if (refreshToken !== undefined) await ask(Logout, { input: { refreshToken } });
  await endSession();
  redirect({ href: '/', locale: await getLocale() });
}
