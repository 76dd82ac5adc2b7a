import 'server-only';
import { cookies } from 'next/headers';
import { config } from '@/config';
import { cookieName, endedSessionCookies, sessionCookies, type Tokens } from './cookies';

/** The access token of this request; undefined for guests. The proxy has renewed it when that was due. */
export const readAccessToken = async (): Promise<string | undefined> =>
  (await cookies()).get(cookieName('access', config.cookieSecure))?.value;

export const readRefreshToken = async (): Promise<string | undefined> =>
  (await cookies()).get(cookieName('refresh', config.cookieSecure))?.value;

/** After login or register. Actions and route handlers only. */
export async function startSession(tokens: Tokens): Promise<void> {
  const jar = await cookies();
  for (const { name, value, options } of sessionCookies(tokens, config.cookieSecure, Date.now())) {
    jar.set(name, value, options);
  }
}

/** Forgets the session in this browser. Actions and route handlers only; tell auth with `logout` as well. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  for (const { name, value, options } of endedSessionCookies(config.cookieSecure)) jar.set(name, value, options);
}
