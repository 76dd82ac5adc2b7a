import { guest, makeViewer } from '@feira/kernel';
import type { Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAuth, PASSWORD, viewerOf, type OpenAuth } from './testing/open-auth.ts';

const orders = makeViewer({ kind: 'service', name: 'orders', permissions: ['accounts:follow'] });

forEachDatabase('machines and farewells', undefined, (open) => {
  let database: Database;
  let shop: OpenAuth;
  let useCases: OpenAuth['auth']['useCases'];
  beforeAll(async () => {
    database = await open();
    shop = await openAuth(database);
    useCases = shop.auth.useCases;
  });

  describe('a machine client', () => {
    const create = async (scopes: string[] = ['orders:manage', 'catalog:write']) => {
      const admin = viewerOf(await shop.register('ADMIN'));
      const created = await useCases.createClient(admin, { name: 'ERP', scopes });
      if (!created.ok) throw new Error(created.error.code);
      return { admin, ...created.value };
    };

    it('trades its secret for a token with its scopes, or with a part of them', async () => {
      const { client, secret } = await create();
      const whole = await useCases.issueClientToken(client.id, secret, null);
      if (!whole.ok) throw new Error(whole.error.code);
      const { iat = 0, exp = 0, ...claims } = decodeJwt(whole.value.accessToken);
      expect(claims).toMatchObject({ sub: client.id, client: true, iss: 'feira', aud: 'feira' });
      expect(claims['permissions']).toEqual(['catalog:write', 'orders:manage']);
      expect(claims).not.toHaveProperty('role');
      expect(exp - iat).toBeLessThanOrEqual(900);
      const part = await useCases.issueClientToken(client.id, secret, ['orders:manage']);
      expect(part).toMatchObject({ ok: true, value: { scopes: ['orders:manage'] } });
      expect(await useCases.issueClientToken(client.id, secret, ['users:manage'])).toMatchObject({
        error: { code: 'INVALID_SCOPE' },
      });
    });

    it('has one secret at a time, and none once it is revoked', async () => {
      const { admin, client, secret } = await create();
      const rotated = await useCases.rotateClientSecret(admin, client.id);
      if (!rotated.ok) throw new Error(rotated.error.code);
      expect(await useCases.issueClientToken(client.id, secret, null)).toMatchObject({
        error: { code: 'INVALID_CLIENT' },
      });
      expect(await useCases.issueClientToken(client.id, rotated.value.secret, null)).toMatchObject({ ok: true });
      await useCases.revokeClient(admin, client.id);
      expect(await useCases.issueClientToken(client.id, rotated.value.secret, null)).toMatchObject({
        error: { code: 'INVALID_CLIENT' },
      });
      expect(await useCases.rotateClientSecret(admin, client.id)).toMatchObject({
        error: { code: 'CLIENT_NOT_FOUND' },
      });
      expect(await shop.audited(`client:${client.id}`)).toEqual([
        'client.create OK',
        'client.rotate OK',
        'client.token REFUSED',
        'client.revoke OK',
        'client.token REFUSED',
      ]);
    });

    it('is let in by those who may only, and never with power over people or machines', async () => {
      const ana = viewerOf(await shop.register());
      const input = { name: 'ERP', scopes: ['orders:manage'] };
      expect(await useCases.createClient(ana, input)).toMatchObject({ error: { code: 'FORBIDDEN' } });
      expect(await useCases.createClient(guest, input)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
      expect(await useCases.listClients(ana)).toMatchObject({ error: { code: 'FORBIDDEN' } });
      const admin = viewerOf(await shop.register('ADMIN'));
      for (const scopes of [[], ['users:manage'], ['clients:manage'], ['nonsense', 'orders:manage']]) {
        expect(await useCases.createClient(admin, { name: 'ERP', scopes })).toMatchObject({
          error: { code: 'INVALID_SCOPE' },
        });
      }
      const narrow = makeViewer({ kind: 'user', id: admin.userId!, role: 'ADMIN', permissions: ['clients:manage'] });
      expect(await useCases.createClient(narrow, input)).toMatchObject({ error: { code: 'INVALID_SCOPE' } });
    });

    it('R9 is throttled when it guesses; its secret is kept as a hash', async () => {
      const { client, secret } = await create();
      for (let i = 0; i < 10; i++) await useCases.issueClientToken(client.id, 'wrong', null);
      expect(await useCases.issueClientToken(client.id, secret, null)).toMatchObject({
        error: { code: 'TOO_MANY_ATTEMPTS' },
      });
      expect(JSON.stringify(await database.sql`select * from auth.machine_clients`)).not.toContain(secret);
    });
  });

  describe('a farewell', () => {
    it('takes what a person wants to have along', async () => {
      const signedIn = await shop.register();
      const viewer = viewerOf(signedIn);
      const exported = await useCases.exportAccount(viewer);
      if (!exported.ok) throw new Error(exported.error.code);
      expect(exported.value.content).toMatchObject({ profile: { email: signedIn.user.email }, sessions: [{}] });
      expect(JSON.stringify(exported.value)).not.toContain('argon2');
      expect(await useCases.exportAccount(guest)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
    });

    it('leaves nothing personal, says so by mail, and tells orders until it has acted', async () => {
      const signedIn = await shop.register();
      const { user, session } = signedIn;
      const viewer = viewerOf(signedIn);
      await shop.tokenTo(user.email);
      expect(await useCases.deleteAccount(viewer, 'wrong', null)).toMatchObject({ error: { code: 'WRONG_PASSWORD' } });
      expect(await useCases.deleteAccount(viewer, PASSWORD, null)).toEqual({ ok: true, value: user.id });
      await shop.auth.sendMail();
      expect(shop.mailer.sent.at(-1)).toMatchObject({ to: user.email, subject: 'Sua conta foi apagada' });
      expect(await useCases.refreshSession(session.refreshToken)).toMatchObject({ ok: false });
      expect(await useCases.login(user.email, PASSWORD)).toMatchObject({ error: { code: 'INVALID_CREDENTIALS' } });
      const kept = JSON.stringify(
        await Promise.all(
          ['users', 'sessions', 'refresh_tokens', 'addresses', 'one_time_tokens', 'mails', 'audit_log'].map(
            (table) => database.sql`select * from ${database.sql(`auth.${table}`)}`,
          ),
        ),
      );
      expect(kept).not.toContain(user.email);
      const changes = await useCases.listAccountChanges(orders);
      if (!changes.ok) throw new Error(changes.error.code);
      const change = changes.value.find(({ userId }) => userId === user.id);
      expect(change).toMatchObject({ kind: 'DELETED', email: null });
      await useCases.ackAccountChanges(orders, [change!.id, 'nonsense']);
      await useCases.ackAccountChanges(orders, [change!.id]);
      expect(await useCases.listAccountChanges(orders)).not.toMatchObject({ value: [{ userId: user.id }] });
      expect(await useCases.listAccountChanges(viewer)).toMatchObject({ error: { code: 'FORBIDDEN' } });
    });

    it('is not for the last admin', async () => {
      await database.sql`update auth.users set role = 'CUSTOMER'`;
      const admin = viewerOf(await shop.register('ADMIN'));
      expect(await useCases.deleteAccount(admin, PASSWORD, null)).toMatchObject({ error: { code: 'LAST_ADMIN' } });
    });
  });
});
