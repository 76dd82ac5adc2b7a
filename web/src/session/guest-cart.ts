import 'server-only';
import { cookies } from 'next/headers';
import { config } from '@/config';
import { cartCookie, cookieName } from './cookies';

const name = (): string => cookieName('cart', config.cookieSecure);

/** The id of the guest's cart, which is a secret: knowing it opens the cart. */
export const readGuestCartId = async (): Promise<string | undefined> => (await cookies()).get(name())?.value;

/** Actions and route handlers only. */
export async function keepGuestCartId(cartId: string): Promise<void> {
  const cookie = cartCookie(cartId, config.cookieSecure);
  (await cookies()).set(cookie.name, cookie.value, cookie.options);
}

/** Actions and route handlers only. */
export async function forgetGuestCart(): Promise<void> {
  const { name: cookie, options } = cartCookie('', config.cookieSecure);
  (await cookies()).set(cookie, '', { ...options, maxAge: 0 });
}
