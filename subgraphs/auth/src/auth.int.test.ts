import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guest, makeViewer } from '@feira/kernel';
import { internalKeys } from '@feira/platform/config';
import { serveSubgraph } from '@feira/platform/graphql';
import { silentLogger } from '@feira/platform/logger';
import { makeMemoryMailer } from '@feira/platform/mailer';
import { forEachDatabase } from '@feira/platform/testing';
import { sql } from 'drizzle-orm';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { authPolicies, composeAuth, type Auth } from './compose.ts';
import type { Database } from '@feira/platform/postgres';

const PASSWORD = 'uma senha bem longa';

forEachDatabase('auth', undefined, (open) => {
  let auth: Auth;
  let database: Database;
  let people = 0;
  beforeAll(async () => {
    database = await open();
    const keyDir = await mkdtemp(join(tmpdir(), 'keys-'));
    auth = await composeAuth({
      database,
      logger: silentLogger,
      issuer: 'feira',
      audience: 'feira',
      keyDir,
      mailer: makeMemoryMailer(),
      storefrontUrl: 'http://shop.test',
    });
  });

  const register = async () => {
    const registered = await auth.useCases.register({
      email: `pessoa${++people}@example.com`,
      password: PASSWORD,
      name: 'Ana',
    });
    if (!registered.ok) throw new Error(registered.error.message);
    return registered.value;
  };

  describe('register', () => {
    it('opens an account under the normalised address, and signs in', async () => {
      const registered = await auth.useCases.register({
        email: ' Ana@Example.com ',
        password: PASSWORD,
        name: ' Ana ',
      });
      expect(registered).toMatchObject({ ok: true, value: { user: { email: 'ana@example.com', role: 'CUSTOMER' } } });
    });

    it('refuses an address that has an account, in any spelling', async () => {
      const { user } = await register();
      const again = auth.useCases.register({ email: user.email.toUpperCase(), password: PASSWORD, name: 'B' });
      expect(await again).toMatchObject({ ok: false, error: { code: 'EMAIL_TAKEN', field: ['email'] } });
    });

    it.each(['', 'ana', 'ana@', '@example.com', 'a b@example.com', 'ana@example', `${'a'.repeat(250)}@example.com`])(
      'refuses the address %j',
      async (email) => {
        const refused = await auth.useCases.register({ email, password: PASSWORD, name: 'Ana' });
        expect(refused).toMatchObject({ ok: false, error: { code: 'INVALID_EMAIL' } });
      },
    );

    it.each(['short', 'password123', 'Senha123456', 'aaaaaaaaaaaa', '🙂'.repeat(9)])(
      'R11 refuses the password %j',
      async (password) => {
        const refused = await auth.useCases.register({ email: 'weak@example.com', password, name: 'Ana' });
        expect(refused).toMatchObject({ ok: false, error: { code: 'WEAK_PASSWORD' } });
      },
    );

    it('R11 accepts a long password in any script, and keeps all of it', async () => {
      const password = 'ção'.repeat(30) + '🙂 fim';
      await auth.useCases.register({ email: 'longa@example.com', password, name: 'Ana' });
      expect(await auth.useCases.login('longa@example.com', password)).toMatchObject({ ok: true });
      expect(await auth.useCases.login('longa@example.com', password.slice(0, -1))).toMatchObject({ ok: false });
    });

    it('R12 stores argon2id with at least 19 MiB, two passes and one lane', async () => {
      const { user } = await register();
      const [row] = await database.db.execute(sql`select password_hash from auth.users where id = ${user.id}`);
      expect(row?.['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });
  });

  describe('login', () => {
    it('R10 answers an unknown address like a wrong password', async () => {
      const { user } = await register();
      const wrong = await auth.useCases.login(user.email, 'not the password');
      const unknown = await auth.useCases.login('nobody@example.com', 'not the password');
      expect(wrong).toMatchObject({ ok: false, error: { code: 'INVALID_CREDENTIALS' } });
      expect(unknown).toEqual(wrong);
    });

    it('R12 lets the event loop breathe during 50 parallel logins', async () => {
      const { user } = await register();
      let ticks = 0;
      const timer = setInterval(() => ticks++, 5);
      await Promise.all(Array.from({ length: 50 }, () => auth.useCases.login(user.email, PASSWORD)));
      clearInterval(timer);
      expect(ticks).toBeGreaterThan(10);
    });

    it('signs a short access token that says what it is and for whom', async () => {
      const { session, user } = await register();
      const { iat = 0, exp = 0, ...claims } = decodeJwt(session.accessToken);
      expect(decodeProtectedHeader(session.accessToken)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
      expect(claims).toMatchObject({ iss: 'feira', aud: 'feira', sub: user.id, role: 'CUSTOMER', permissions: [] });
      expect(exp - iat).toBeLessThanOrEqual(900);
      expect(auth.jwks.keys[0]).not.toHaveProperty('d');
    });
  });

  describe('sessionRefresh', () => {
    it('rotates: the new token works', async () => {
      const { session } = await register();
      const first = await auth.useCases.refreshSession(session.refreshToken);
      if (!first.ok) throw new Error(first.error.message);
      expect(await auth.useCases.refreshSession(first.value.refreshToken)).toMatchObject({ ok: true });
    });

    it('R6 refuses a token that comes back, and ends its whole family', async () => {
      const { session } = await register();
      const first = await auth.useCases.refreshSession(session.refreshToken);
      if (!first.ok) throw new Error(first.error.message);
      expect(await auth.useCases.refreshSession(session.refreshToken)).toMatchObject({ ok: false });
      expect(await auth.useCases.refreshSession(first.value.refreshToken)).toMatchObject({
        ok: false,
        error: { code: 'INVALID_REFRESH_TOKEN' },
      });
    });

    it('R7 lets one of two concurrent refreshes through, and leaves no family alive', async () => {
      const { session } = await register();
      const both = await Promise.all([1, 2].map(() => auth.useCases.refreshSession(session.refreshToken)));
      const won = both.flatMap((result) => (result.ok ? [result.value] : []));
      expect(won).toHaveLength(1);
      expect(await auth.useCases.refreshSession(won[0]!.refreshToken)).toMatchObject({ ok: false });
    });

    it('R8 refuses after logout, here or everywhere', async () => {
      const { session, user } = await register();
      const other = await auth.useCases.login(user.email, PASSWORD);
      if (!other.ok || !('session' in other.value)) throw new Error('not signed in');
      await auth.useCases.logout(session.refreshToken, true);
      expect(await auth.useCases.refreshSession(session.refreshToken)).toMatchObject({ ok: false });
      expect(await auth.useCases.refreshSession(other.value.session.refreshToken)).toMatchObject({ ok: false });
    });

    it.each(['', 'nonsense'])('refuses %j', async (token) => {
      expect(await auth.useCases.refreshSession(token)).toMatchObject({ ok: false });
    });
  });

  describe('who sees whom', () => {
    it('R13 shows people themselves, and others to nobody', async () => {
      const [ana, bia] = [await register(), await register()];
      const viewer = makeViewer({ kind: 'user', id: ana.user.id, role: 'CUSTOMER', permissions: [] });
      const [self, other, nobody] = await auth.useCases.getUsers(viewer, [ana.user.id, bia.user.id, 'nonsense']);
      expect([self?.id, other, nobody]).toEqual([ana.user.id, null, null]);
    });

    it('lists users for those who manage them only', async () => {
      const request = { limit: 2, direction: 'forward' } as const;
      expect(await auth.useCases.listUsers(guest, request)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
      const admin = makeViewer({ kind: 'user', id: 'x', role: 'ADMIN', permissions: ['users:manage'] });
      expect(await auth.useCases.listUsers(admin, request)).toMatchObject({
        ok: true,
        value: { page: { hasMore: true } },
      });
    });
  });

  it('R18 answers 401 to whoever is not signed for, _service included', async () => {
    const { app } = serveSubgraph({
      subgraph: auth.subgraph,
      policies: authPolicies(internalKeys({})),
      clock: () => new Date(),
      checks: {},
    });
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ _service { sdl } }' } });
    expect(response.statusCode).toBe(401);
  });
});
