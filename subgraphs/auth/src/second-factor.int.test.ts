import type { Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { decodeJwt } from 'jose';
import { Secret, TOTP } from 'otpauth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from './application/ports.ts';
import { openAuth, PASSWORD, viewerOf, type OpenAuth } from './testing/open-auth.ts';

const STEP = 30_000;

forEachDatabase('two-step sign-in', undefined, (open) => {
  let database: Database;
  let shop: OpenAuth;
  let useCases: OpenAuth['auth']['useCases'];
  beforeAll(async () => {
    database = await open();
    shop = await openAuth(database);
    useCases = shop.auth.useCases;
  });

  /** An authenticator app. Every code is a step later than the one before, because each is good once. */
  const makeApp = (secret: string) => () => {
    shop.time.offsetMs += STEP;
    return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + shop.time.offsetMs });
  };

  const enrol = async (role: 'ADMIN' | 'CUSTOMER' = 'CUSTOMER') => {
    const signedIn = await shop.register(role);
    const viewer = viewerOf(signedIn);
    const enrolled = await useCases.enrolTotp(viewer, PASSWORD);
    if (!enrolled.ok) throw new Error(enrolled.error.code);
    const code = makeApp(enrolled.value.secret);
    const confirmed = await useCases.confirmTotp(viewer, code());
    if (!confirmed.ok) throw new Error(confirmed.error.code);
    return {
      ...signedIn,
      viewer,
      code,
      secret: enrolled.value.secret,
      uri: enrolled.value.uri,
      codes: confirmed.value,
    };
  };

  const challenge = async (email: string): Promise<string> => {
    const answer = await useCases.login(email, PASSWORD);
    if (!answer.ok || !('challenge' in answer.value)) throw new Error('no challenge');
    return answer.value.challenge.token;
  };

  it('asks for a code once it is on, and not before', async () => {
    const signedIn = await shop.register();
    const viewer = viewerOf(signedIn);
    expect(await useCases.confirmTotp(viewer, '123456')).toMatchObject({ error: { code: 'NOT_ENROLLED' } });
    expect(await useCases.enrolTotp(viewer, 'wrong')).toMatchObject({ error: { code: 'WRONG_PASSWORD' } });
    await useCases.enrolTotp(viewer, PASSWORD);
    expect(await useCases.login(signedIn.user.email, PASSWORD)).toMatchObject({ value: { session: {} } });
    const { user, code, uri, viewer: theirs } = await enrol();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Feira:.*issuer=Feira/);
    const token = await challenge(user.email);
    expect(await useCases.confirmLogin(token, code())).toMatchObject({ ok: true, value: { user: { id: user.id } } });
    expect(await useCases.confirmLogin(token, code())).toMatchObject({ error: { code: 'INVALID_TOKEN' } });
    expect(await useCases.enrolTotp(theirs, PASSWORD)).toMatchObject({ error: { code: 'SECOND_FACTOR_ACTIVE' } });
    expect(await shop.audited(`user:${user.id}`)).toContain('second-factor.confirm OK');
  });

  it('takes a code once, also when it comes twice at once', async () => {
    const { user, code } = await enrol();
    const now = code();
    const tokens = [await challenge(user.email), await challenge(user.email)];
    const both = await Promise.all(tokens.map((token) => useCases.confirmLogin(token, now)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes a recovery code instead, in any spelling, once', async () => {
    const { user, codes } = await enrol();
    expect(new Set(codes).size).toBe(10);
    const [first] = codes;
    expect(first).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    const spelled = first!.toUpperCase().replaceAll('-', ' ');
    expect(await useCases.confirmLogin(await challenge(user.email), spelled)).toMatchObject({ ok: true });
    expect(await useCases.confirmLogin(await challenge(user.email), first!)).toMatchObject({
      error: { code: 'WRONG_CODE' },
    });
  });

  it('R9 hears ten wrong codes, then no right one either, until the window ends', async () => {
    const { user, code } = await enrol();
    const token = await challenge(user.email);
    for (let i = 0; i < 10; i++) {
      expect(await useCases.confirmLogin(token, `wrong-${i}`)).toMatchObject({ error: { code: 'WRONG_CODE' } });
    }
    expect(await useCases.confirmLogin(token, code())).toMatchObject({ error: { code: 'TOO_MANY_ATTEMPTS' } });
    await database.sql`update auth.rate_limits set expire = now() - interval '1 second'`;
    expect(await useCases.confirmLogin(token, code())).toMatchObject({ ok: true });
  });

  it('forgets a challenge after five minutes', async () => {
    const { user, code } = await enrol();
    const token = await challenge(user.email);
    shop.time.offsetMs += 5 * 60_000 + STEP;
    expect(await useCases.confirmLogin(token, code())).toMatchObject({ error: { code: 'INVALID_TOKEN' } });
  });

  it('is switched off with password and code, and new recovery codes end the old ones', async () => {
    const { user, viewer, code, codes } = await enrol();
    const renewed = await useCases.renewRecoveryCodes(viewer, PASSWORD, code());
    expect(renewed).toMatchObject({ ok: true });
    expect(await useCases.disableTotp(viewer, PASSWORD, codes[1]!)).toMatchObject({ error: { code: 'WRONG_CODE' } });
    expect(await useCases.disableTotp(viewer, 'wrong', code())).toMatchObject({ error: { code: 'WRONG_PASSWORD' } });
    expect(await useCases.disableTotp(viewer, PASSWORD, code())).toMatchObject({ ok: true });
    expect(await useCases.login(user.email, PASSWORD)).toMatchObject({ value: { session: {} } });
  });

  it('survives a password that is reset by mail', async () => {
    const { user } = await enrol();
    await useCases.requestPasswordReset(user.email);
    await useCases.resetPassword(await shop.tokenTo(user.email, 'reset-password'), PASSWORD);
    expect(await challenge(user.email)).not.toBe('');
  });

  it('keeps neither secret nor codes where the database could give them away', async () => {
    const { secret, codes } = await enrol();
    const rows = JSON.stringify([
      await database.sql`select * from auth.totps`,
      await database.sql`select * from auth.recovery_codes`,
      await database.sql`select * from auth.audit_log`,
    ]);
    for (const kept of [secret, codes[0]!, codes[0]!.replaceAll('-', '')]) expect(rows).not.toContain(kept);
  });

  describe('where staff needs it', () => {
    const permissionsOf = ({ session }: Pick<SignedIn, 'session'>) => decodeJwt(session.accessToken)['permissions'];

    it('lets an admin do nothing but enrol without it, and everything with it', async () => {
      const strict = await openAuth(database, { staffNeedsSecondFactor: true });
      const admin = await strict.register('ADMIN');
      expect(permissionsOf(admin)).toEqual([]);
      const viewer = viewerOf(admin);
      const enrolled = await strict.auth.useCases.enrolTotp(viewer, PASSWORD);
      if (!enrolled.ok) throw new Error(enrolled.error.code);
      const totp = new TOTP({ secret: Secret.fromBase32(enrolled.value.secret) });
      expect(await strict.auth.useCases.confirmTotp(viewer, totp.generate())).toMatchObject({ ok: true });
      const refreshed = await strict.auth.useCases.refreshSession(admin.session.refreshToken);
      if (!refreshed.ok) throw new Error(refreshed.error.code);
      expect(permissionsOf({ session: refreshed.value })).toContain('users:manage');
    });
  });
});
