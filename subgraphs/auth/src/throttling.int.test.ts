import type { Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { from, openAuth, PASSWORD, type OpenAuth } from './testing/open-auth.ts';

forEachDatabase('guessing', undefined, (open) => {
  let database: Database;
  let shop: OpenAuth;
  let useCases: OpenAuth['auth']['useCases'];
  beforeAll(async () => {
    database = await open();
    shop = await openAuth(database);
    useCases = shop.auth.useCases;
  });

  const codes = (answers: readonly { ok: boolean; error?: { code: string } }[]) =>
    answers.map((answer) => (answer.ok ? 'OK' : answer.error?.code));
  const windowEnds = () => database.sql`update auth.rate_limits set expire = now() - interval '1 second'`;

  it('R9 is throttled for one account from 100 addresses at once; the right password works later', async () => {
    const { user } = await shop.register();
    const guesses = await Promise.all(
      Array.from({ length: 100 }, (_, i) => from(`192.0.2.${i}`, () => useCases.login(user.email, `guess ${i}`))),
    );
    const heard = codes(guesses).filter((code) => code === 'INVALID_CREDENTIALS');
    // Ten, and at most one more for each that is compared at the same time.
    expect(heard.length).toBeGreaterThanOrEqual(10);
    expect(heard.length).toBeLessThan(30);
    expect(codes(guesses).filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(100 - heard.length);
    const right = () => from('198.51.100.1', () => useCases.login(user.email, PASSWORD));
    expect(await right()).toMatchObject({ error: { code: 'TOO_MANY_ATTEMPTS' } });
    await windowEnds();
    expect(await right()).toMatchObject({ ok: true });
  });

  it('R9 is throttled for one address across accounts; others get in', async () => {
    const { user } = await shop.register();
    const guesses = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        from('203.0.113.9', () => useCases.login(`nobody${i}@example.com`, 'a guess')),
      ),
    );
    expect(codes(guesses)).toContain('TOO_MANY_ATTEMPTS');
    expect(codes(guesses).filter((code) => code === 'INVALID_CREDENTIALS').length).toBeLessThan(70);
    const right = () => useCases.login(user.email, PASSWORD);
    expect(await from('203.0.113.9', right)).toMatchObject({ error: { code: 'TOO_MANY_ATTEMPTS' } });
    expect(await from('203.0.113.10', right)).toMatchObject({ ok: true });
    await windowEnds();
    expect(await from('203.0.113.9', right)).toMatchObject({ ok: true });
  });

  it('R9 counts failures only: a person who signs in often is heard', async () => {
    const { user } = await shop.register();
    const logins = await Promise.all(
      Array.from({ length: 30 }, () => from('192.0.2.200', () => useCases.login(user.email, PASSWORD))),
    );
    expect(new Set(codes(logins))).toEqual(new Set(['OK']));
  });

  it('R9 also holds for the password that a signed-in person is asked for', async () => {
    const { user } = await shop.register();
    for (let i = 0; i < 10; i++) await useCases.login(user.email, 'wrong');
    expect(await useCases.login(user.email, PASSWORD)).toMatchObject({ error: { code: 'TOO_MANY_ATTEMPTS' } });
  });

  describe('R10 an unknown address', () => {
    it('is answered like a wrong password, with the same code and message', async () => {
      const { user } = await shop.register();
      const wrong = await useCases.login(user.email, 'a wrong password');
      const unknown = await useCases.login('someone-else@example.com', 'a wrong password');
      expect(unknown).toEqual(wrong);
    });
  });

  it('RATE_LIMIT=off lets everybody try', async () => {
    const open = await openAuth(database, { throttled: false });
    const { user } = await open.register();
    for (let i = 0; i < 12; i++) await open.auth.useCases.login(user.email, 'wrong');
    expect(await open.auth.useCases.login(user.email, PASSWORD)).toMatchObject({ ok: true });
  });
});
