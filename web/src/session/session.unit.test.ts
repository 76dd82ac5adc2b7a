import { describe, expect, it } from 'vitest';
import { cookieName, endedSessionCookies, sessionCookies } from './cookies';
import { singleFlight } from './single-flight';

describe('session cookies', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  const tokens = { accessToken: 'a', refreshToken: 'r', expiresAt: '2026-01-01T00:15:00Z' };

  it('end the access cookie before its token', () => {
    const [access, refresh] = sessionCookies(tokens, true, now);
    expect(access).toMatchObject({
      name: '__Host-feira_access',
      options: { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: 870 },
    });
    expect(refresh!.options.maxAge).toBe(30 * 24 * 60 * 60);
  });

  it('never ask for an age below one second, which browsers take for a removal', () => {
    expect(sessionCookies(tokens, false, now + 3_600_000)[0]!.options.maxAge).toBe(1);
  });

  it('are removed under the names that they were set under', () => {
    expect(endedSessionCookies(true).map(({ name, options }) => [name, options.maxAge])).toEqual([
      [cookieName('access', true), 0],
      [cookieName('refresh', true), 0],
    ]);
  });
});

describe('a single flight', () => {
  it('gives everybody the first result, stragglers included', async () => {
    const once = singleFlight<number>(1_000);
    let runs = 0;
    const work = () => Promise.resolve(++runs);
    expect(await Promise.all([once('a', work), once('a', work)])).toEqual([1, 1]);
    expect(await once('a', work)).toBe(1);
    expect(await once('b', work)).toBe(2);
  });

  it('forgets a failure at once', async () => {
    const once = singleFlight<string>(1_000);
    await expect(once('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await once('a', () => Promise.resolve('up'))).toBe('up');
  });
});
