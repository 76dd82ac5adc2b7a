import 'server-only';
import { cookies } from 'next/headers';
import { config } from '@/config';
import { cookieName, makeCookie } from '@/session/cookies';

const HOUR = 60 * 60;
const SEPARATOR = '.';
const cookie = (): string => cookieName('order_placed', config.cookieSecure);

/** The order that this key has placed here, if it has: whoever goes back and pays again is led to it. */
export async function placedWith(key: string): Promise<string | undefined> {
  const [known, orderId] = (await cookies()).get(cookie())?.value.split(SEPARATOR) ?? [];
  return known === key ? orderId : undefined;
}

/** Actions and route handlers only. */
export async function rememberPlaced(key: string, orderId: string): Promise<void> {
  const { name, value, options } = makeCookie(cookie(), key + SEPARATOR + orderId, config.cookieSecure, HOUR);
  (await cookies()).set(name, value, options);
}
