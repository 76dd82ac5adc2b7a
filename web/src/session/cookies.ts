/** Names and shapes of the cookies. Pure: the proxy and the actions share it. */

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: string;
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly options: {
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly path: '/';
    readonly secure: boolean;
    readonly maxAge: number;
  };
}

const DAY = 24 * 60 * 60;
const REFRESH_DAYS = 30;
export const CART_DAYS = 30;
/** The access cookie ends this much before its token, so that none expires on its way to the gateway. */
const SAFETY_SECONDS = 30;

const NAMES = { access: 'feira_access', refresh: 'feira_refresh', cart: 'feira_cart' } as const;

/** Over https the name itself binds a cookie to this host. */
export const cookieName = (kind: keyof typeof NAMES | `order_${string}`, secure: boolean): string => {
  const plain = kind in NAMES ? NAMES[kind as keyof typeof NAMES] : `feira_${kind}`;
  return secure ? `__Host-${plain}` : plain;
};

export const makeCookie = (name: string, value: string, secure: boolean, maxAge: number): Cookie => ({
  name,
  value,
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge },
});

export function sessionCookies(tokens: Tokens, secure: boolean, now: number): Cookie[] {
  const seconds = Math.floor((Date.parse(tokens.expiresAt) - now) / 1000) - SAFETY_SECONDS;
  return [
    makeCookie(cookieName('access', secure), tokens.accessToken, secure, Math.max(seconds, 1)),
    makeCookie(cookieName('refresh', secure), tokens.refreshToken, secure, REFRESH_DAYS * DAY),
  ];
}

export const endedSessionCookies = (secure: boolean): Cookie[] =>
  (['access', 'refresh'] as const).map((kind) => makeCookie(cookieName(kind, secure), '', secure, 0));

export const cartCookie = (cartId: string, secure: boolean): Cookie =>
  makeCookie(cookieName('cart', secure), cartId, secure, CART_DAYS * DAY);
