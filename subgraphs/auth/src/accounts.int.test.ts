import { guest } from '@feira/kernel';
import type { Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { from, openAuth, PASSWORD, viewerOf, type OpenAuth } from './testing/open-auth.ts';

const NEW_PASSWORD = 'outra senha bem longa';
const HOUR = 3_600_000;

forEachDatabase('accounts', undefined, (open) => {
  let database: Database;
  let shop: OpenAuth;
  let useCases: OpenAuth['auth']['useCases'];
  beforeAll(async () => {
    database = await open();
    shop = await openAuth(database);
    useCases = shop.auth.useCases;
  });

  const logsIn = async (email: string, password: string) => (await useCases.login(email, password)).ok;

  describe('letters', () => {
    it('are sent once the account is there, in its language, and leave the queue', async () => {
      const { user } = await shop.register();
      await shop.auth.sendMail();
      const [letter, ...more] = shop.mailer.sent.filter(({ to }) => to === user.email);
      expect(letter).toMatchObject({ subject: 'Confirme seu e-mail', language: 'pt-BR' });
      expect(more).toEqual([]);
      expect(await database.sql`select id from auth.mails where user_id = ${user.id}`).toHaveLength(0);
    });

    it('wait while the mail server is away, and are sent when it is back', async () => {
      let away = true;
      const sent: string[] = [];
      const mailer = {
        send: ({ id }: { id: string }) =>
          away ? Promise.reject(new Error('away')) : Promise.resolve(void sent.push(id)),
        close: () => Promise.resolve(),
      };
      const other = await openAuth(database, { mailer });
      const { user } = await other.register();
      await other.auth.sendMail();
      const [queued] = await database.sql`select id, attempts from auth.mails where user_id = ${user.id}`;
      expect(queued).toMatchObject({ attempts: 1 });
      away = false;
      await database.sql`update auth.mails set available_at = now() where user_id = ${user.id}`;
      await Promise.all([other.auth.sendMail(), other.auth.sendMail()]);
      expect(sent).toEqual([queued!['id']]);
    });

    it('are given up after twelve tries, and stay in the table', async () => {
      const mailer = { send: () => Promise.reject(new Error('never')), close: () => Promise.resolve() };
      const other = await openAuth(database, { mailer });
      const { user } = await other.register();
      await database.sql`update auth.mails set attempts = 11 where user_id = ${user.id}`;
      await other.auth.sendMail();
      const [row] = await database.sql`select attempts, failed_at from auth.mails where user_id = ${user.id}`;
      expect(row).toMatchObject({ attempts: 12 });
      expect(row!['failed_at']).not.toBeNull();
      await database.sql`delete from auth.mails where user_id = ${user.id}`;
    });
  });

  describe('emailVerify', () => {
    it('believes the link once', async () => {
      const { user } = await shop.register();
      const token = await shop.tokenTo(user.email);
      expect(await useCases.verifyEmail(token)).toMatchObject({ ok: true, value: { emailVerified: true } });
      expect(await useCases.verifyEmail(token)).toMatchObject({ error: { code: 'INVALID_TOKEN' } });
      expect(await shop.audited(`user:${user.id}`)).toContain('email.verify OK');
    });

    it('lets one of two clicks at once through', async () => {
      const { user } = await shop.register();
      const token = await shop.tokenTo(user.email);
      const both = await Promise.all([1, 2].map(() => useCases.verifyEmail(token)));
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('does not believe an old link, but a newer one that was asked for', async () => {
      const { user } = await shop.register();
      const old = await shop.tokenTo(user.email);
      shop.time.offsetMs = 25 * HOUR;
      expect(await useCases.verifyEmail(old)).toMatchObject({ error: { code: 'INVALID_TOKEN' } });
      await useCases.requestVerification(user.email);
      expect(await useCases.verifyEmail(await shop.tokenTo(user.email))).toMatchObject({ ok: true });
      shop.time.offsetMs = 0;
    });

    it('moves the account to a new address, and tells the old one', async () => {
      const signedIn = await shop.register();
      const { email } = signedIn.user;
      const next = `novo-${email}`;
      expect(await useCases.changeEmail(viewerOf(signedIn), next, 'wrong')).toMatchObject({
        error: { code: 'WRONG_PASSWORD' },
      });
      expect(await useCases.changeEmail(viewerOf(signedIn), next, PASSWORD)).toMatchObject({ ok: true });
      expect(await logsIn(email, PASSWORD)).toBe(true);
      expect(await useCases.verifyEmail(await shop.tokenTo(next))).toMatchObject({ ok: true, value: { email: next } });
      await shop.auth.sendMail();
      expect(shop.mailer.sent.filter(({ to }) => to === email).at(-1)?.subject).toBe('O e-mail da sua conta mudou');
      expect([await logsIn(next, PASSWORD), await logsIn(email, PASSWORD)]).toEqual([true, false]);
    });

    it('does not move an account to an address that has one', async () => {
      const [ana, bia] = [await shop.register(), await shop.register()];
      await useCases.changeEmail(viewerOf(ana), bia.user.email, PASSWORD);
      const token = await shop.tokenTo(bia.user.email);
      expect(await useCases.verifyEmail(token)).toMatchObject({ error: { code: 'EMAIL_TAKEN' } });
    });
  });

  describe('passwordReset', () => {
    it('R10 answers alike for an address without an account, and writes to nobody', async () => {
      const { user } = await shop.register();
      const known = await useCases.requestPasswordReset(user.email);
      expect(await useCases.requestPasswordReset('ninguem@example.com')).toEqual(known);
      await shop.auth.sendMail();
      expect(shop.mailer.sent.filter(({ to }) => to === 'ninguem@example.com')).toEqual([]);
      const subjects = shop.mailer.sent.filter(({ to }) => to === user.email).map(({ subject }) => subject);
      expect(subjects).toContain('Crie uma nova senha');
    });

    it('R8 sets the password, ends every sign-in, and works once', async () => {
      const { user, session } = await shop.register();
      await useCases.requestPasswordReset(user.email);
      const token = await shop.tokenTo(user.email, 'reset-password');
      expect(await useCases.resetPassword(token, 'short')).toMatchObject({ error: { code: 'WEAK_PASSWORD' } });
      expect(await useCases.resetPassword(token, NEW_PASSWORD)).toMatchObject({ ok: true });
      expect(await useCases.resetPassword(token, NEW_PASSWORD)).toMatchObject({ error: { code: 'INVALID_TOKEN' } });
      expect(await useCases.refreshSession(session.refreshToken)).toMatchObject({ ok: false });
      expect([await logsIn(user.email, PASSWORD), await logsIn(user.email, NEW_PASSWORD)]).toEqual([false, true]);
    });

    it('does not take the token of another kind of letter, nor one that is 31 minutes old', async () => {
      const { user } = await shop.register();
      const verify = await shop.tokenTo(user.email);
      expect(await useCases.resetPassword(verify, NEW_PASSWORD)).toMatchObject({ error: { code: 'INVALID_TOKEN' } });
      await useCases.requestPasswordReset(user.email);
      const reset = await shop.tokenTo(user.email, 'reset-password');
      shop.time.offsetMs = 31 * 60_000;
      expect(await useCases.resetPassword(reset, NEW_PASSWORD)).toMatchObject({ error: { code: 'INVALID_TOKEN' } });
      shop.time.offsetMs = 0;
    });

    it('R9 writes to one address a few times in an hour only', async () => {
      const { user } = await shop.register();
      const asked = await Promise.all(Array.from({ length: 8 }, () => useCases.requestPasswordReset(user.email)));
      expect(asked.filter(({ ok }) => ok)).toHaveLength(5);
    });

    it('keeps no secret in the database that works', async () => {
      const { user } = await shop.register();
      const token = await shop.tokenTo(user.email);
      const rows = await database.sql`select * from auth.one_time_tokens`;
      expect(JSON.stringify(rows)).not.toContain(token);
    });
  });

  describe('passwordChange', () => {
    it('R8 needs the old one, and ends all other sign-ins but this', async () => {
      const here = await shop.register();
      const there = await shop.login(here.user.email);
      const viewer = viewerOf(here);
      expect(await useCases.changePassword(viewer, 'wrong', NEW_PASSWORD)).toMatchObject({
        error: { code: 'WRONG_PASSWORD', field: ['currentPassword'] },
      });
      expect(await useCases.changePassword(viewer, PASSWORD, 'password123')).toMatchObject({
        error: { code: 'WEAK_PASSWORD', field: ['newPassword'] },
      });
      expect(await useCases.changePassword(guest, PASSWORD, NEW_PASSWORD)).toMatchObject({
        error: { code: 'UNAUTHENTICATED' },
      });
      expect(await useCases.changePassword(viewer, PASSWORD, NEW_PASSWORD)).toMatchObject({ ok: true });
      expect(await useCases.refreshSession(there.session.refreshToken)).toMatchObject({ ok: false });
      expect(await useCases.refreshSession(here.session.refreshToken)).toMatchObject({ ok: true });
      expect(await shop.audited(`user:${here.user.id}`)).toEqual(
        expect.arrayContaining(['password.change REFUSED', 'password.change OK']),
      );
    });

    it('R11 refuses a password that is the address or the name', async () => {
      const signedIn = await shop.register();
      const change = useCases.changePassword(viewerOf(signedIn), PASSWORD, signedIn.user.email);
      expect(await change).toMatchObject({ error: { code: 'WEAK_PASSWORD' } });
    });
  });

  describe('profileUpdate', () => {
    it('changes what is given, in one spelling', async () => {
      const viewer = viewerOf(await shop.register());
      expect(
        await useCases.updateProfile(viewer, { name: 'Bia', phone: '(81) 99999-8888', taxId: '529.982.247-25' }),
      ).toMatchObject({
        ok: true,
        value: { name: 'Bia', phone: '+5581999998888', taxId: '52998224725', locale: 'pt-BR' },
      });
      expect(await useCases.updateProfile(viewer, { taxId: '1' })).toMatchObject({ error: { code: 'INVALID_TAX_ID' } });
      expect(await useCases.updateProfile(guest, {})).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
    });
  });

  describe('sign-ins', () => {
    it('are listed with where they come from, and can be ended one by one', async () => {
      const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
      const first = await from('192.0.2.1', () => shop.register(), firefox);
      const second = await from('192.0.2.2', () => shop.login(first.user.email), 'curl/8.5');
      const viewer = viewerOf(first);
      const listed = await useCases.listSignIns(viewer, first.user.id);
      expect(listed?.map(({ address }) => address).sort()).toEqual(['192.0.2.1', '192.0.2.2']);
      expect(listed?.map(({ id }) => id)).toContain(viewer.sessionId);
      const lost = String(decodeJwt(second.session.accessToken)['sid']);
      expect(await useCases.revokeSession(viewer, lost)).toMatchObject({ ok: true });
      expect(await useCases.revokeSession(viewer, lost)).toMatchObject({ error: { code: 'SESSION_NOT_FOUND' } });
      expect(await useCases.refreshSession(second.session.refreshToken)).toMatchObject({ ok: false });
      expect((await useCases.listSignIns(viewer, first.user.id))?.map(({ id }) => id)).toEqual([viewer.sessionId]);
    });

    it("R13 are nobody else's to see or to end", async () => {
      const [ana, bia] = [await shop.register(), await shop.register()];
      expect(await useCases.listSignIns(viewerOf(bia), ana.user.id)).toBeNull();
      const theirs = await useCases.revokeSession(viewerOf(bia), viewerOf(ana).sessionId!);
      expect(theirs).toEqual(await useCases.revokeSession(viewerOf(bia), 'nonsense'));
      expect(await useCases.refreshSession(ana.session.refreshToken)).toMatchObject({ ok: true });
    });

    it('keep their id over refreshes, and note the use', async () => {
      const signedIn = await shop.register();
      shop.time.offsetMs = HOUR;
      const refreshed = await useCases.refreshSession(signedIn.session.refreshToken);
      if (!refreshed.ok) throw new Error(refreshed.error.code);
      expect(decodeJwt(refreshed.value.accessToken)['sid']).toBe(viewerOf(signedIn).sessionId);
      const [session] = (await useCases.listSignIns(viewerOf(signedIn), signedIn.user.id))!;
      expect(session!.lastUsedAt.getTime() - session!.createdAt.getTime()).toBeGreaterThanOrEqual(HOUR - 60_000);
      shop.time.offsetMs = 0;
    });
  });
});
