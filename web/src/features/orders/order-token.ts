import 'server-only';
import { cookies } from 'next/headers';
import { config } from '@/config';
import { cookieName, makeCookie } from '@/session/cookies';

const DAYS = 30;
const nameOf = (orderId: string): string => cookieName(`order_${orderId}`, config.cookieSecure);

/** What opens a guest's order; knowing it is enough, so the browser's scripts never see it. */
export const readOrderToken = async (orderId: string): Promise<string | undefined> =>
  (await cookies()).get(nameOf(orderId))?.value;

/** Actions and route handlers only. */
export async function keepOrderToken(orderId: string, token: string): Promise<void> {
  const { name, value, options } = makeCookie(nameOf(orderId), token, config.cookieSecure, DAYS * 24 * 60 * 60);
  (await cookies()).set(name, value, options);
}
