import createIntlProxy from 'next-intl/middleware';
import { NextRequest, type NextResponse } from 'next/server';
import { config as settings } from '@/config';
import { LOCALE_HEADER, localeOf, routing } from '@/i18n/routing';
import { contentSecurityPolicy } from '@/session/content-security-policy';
import { cookieName, endedSessionCookies, sessionCookies, type Cookie } from '@/session/cookies';
import { renewSession } from '@/session/refresh';

/** What the edge may name a request by, as the gateway takes it. */
const REQUEST_ID = /^[\w-]{8,64}$/;

const localise = createIntlProxy(routing);

/** Before every page: a request id, a script nonce, a fresh session and the language. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const asked = request.headers.get('x-request-id');
  const requestId = asked !== null && REQUEST_ID.test(asked) ? asked : crypto.randomUUID();
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll('-', ''), settings.development);
  const headers = new Headers(request.headers);
  headers.set('x-request-id', requestId);
  headers.set('content-security-policy', policy);
  headers.set(LOCALE_HEADER, localeOf(request.nextUrl.pathname) ?? routing.defaultLocale);

  const renewed = await renewCookies(request, requestId);
  // Without a body: only the address, the method and the headers decide here.
  const forwarded = new NextRequest(request.url, { method: request.method, headers });
  for (const { name, value, options } of renewed) {
    if (options.maxAge > 0) forwarded.cookies.set(name, value);
    else forwarded.cookies.delete(name);
  }

  const response = localise(forwarded);
  for (const { name, value, options } of renewed) response.cookies.set(name, value, options);
  response.headers.set('x-request-id', requestId);
  response.headers.set('content-security-policy', policy);
  return response;
}

/** The cookies to change: a new pair when the access token has run out, none left when the session has ended. */
async function renewCookies(request: NextRequest, requestId: string): Promise<Cookie[]> {
  const secure = settings.cookieSecure;
  const refreshToken = request.cookies.get(cookieName('refresh', secure))?.value;
  if (request.cookies.has(cookieName('access', secure)) || refreshToken === undefined) return [];
  const forwardedFor = request.headers.get('x-forwarded-for') ?? undefined;
  const renewal = await renewSession(refreshToken, { locale: routing.defaultLocale, requestId, forwardedFor });
  if (renewal.status === 'renewed') return sessionCookies(renewal.tokens, secure, Date.now());
  return renewal.status === 'refused' ? endedSessionCookies(secure) : [];
}

export const config = {
  matcher: [
    {
      // Pages only: no build output, no pictures, no files, no health.
      source: '/((?!_next|media|health/|.*\\..*).*)',
      // A prefetch that is thrown away must not use up a refresh token.
      missing: [{ type: 'header', key: 'next-router-prefetch' }],
    },
  ],
};
