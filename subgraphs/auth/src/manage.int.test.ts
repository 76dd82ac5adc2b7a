import { guest } from '@feira/kernel';
import type { Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PostalAddress } from './domain/address.ts';
import { openAuth, PASSWORD, viewerOf, type OpenAuth } from './testing/open-auth.ts';

const recife: PostalAddress = {
  name: 'Ana Souza',
  line1: 'Rua das Flores, 10',
  line2: null,
  city: 'Recife',
  region: 'PE',
  postalCode: '50000-000',
  country: 'BR',
  phone: null,
};
const UNKNOWN = '01980000-0000-7000-8000-000000000000';

forEachDatabase('what people and managers may do', undefined, (open) => {
  let database: Database;
  let shop: OpenAuth;
  let useCases: OpenAuth['auth']['useCases'];
  beforeAll(async () => {
    database = await open();
    shop = await openAuth(database);
    useCases = shop.auth.useCases;
  });

  describe('the address book', () => {
    const create = async (viewer: ReturnType<typeof viewerOf>, city = 'Recife', isDefault = false) => {
      const created = await useCases.createAddress(viewer, { ...recife, city }, isDefault);
      if (!created.ok) throw new Error(created.error.code);
      return created.value;
    };
    const cities = async (viewer: ReturnType<typeof viewerOf>) =>
      (await useCases.getAddresses(viewer, [viewer.userId!]))[0]!.map(({ city, isDefault }) =>
        isDefault ? `${city}*` : city,
      );

    it('has one default: the first, then the one that is chosen, then the oldest that is left', async () => {
      const viewer = viewerOf(await shop.register());
      await create(viewer, 'Recife');
      const olinda = await create(viewer, 'Olinda');
      expect(await cities(viewer)).toEqual(['Recife*', 'Olinda']);
      await useCases.updateAddress(viewer, { id: olinda.id, address: null, isDefault: true });
      expect(await cities(viewer)).toEqual(['Recife', 'Olinda*']);
      await useCases.deleteAddress(viewer, olinda.id);
      expect(await cities(viewer)).toEqual(['Recife*']);
    });

    it('has one default, although two are chosen at once', async () => {
      const viewer = viewerOf(await shop.register());
      await Promise.all(['A', 'B', 'C', 'D'].map((city) => create(viewer, city, true)));
      expect((await cities(viewer)).filter((city) => city.endsWith('*'))).toHaveLength(1);
    });

    it('is checked as the country asks', async () => {
      const viewer = viewerOf(await shop.register());
      expect(await useCases.createAddress(viewer, { ...recife, postalCode: '123' }, false)).toMatchObject({
        error: { code: 'INVALID_ADDRESS', field: ['address', 'postalCode'] },
      });
      const { id } = await create(viewer);
      const moved = { ...recife, country: 'PT', postalCode: '1000-001', region: null };
      expect(await useCases.updateAddress(viewer, { id, address: moved, isDefault: false })).toMatchObject({
        ok: true,
      });
    });

    it("R13 answers for another's entry like for one that does not exist", async () => {
      const [ana, bia] = [viewerOf(await shop.register()), viewerOf(await shop.register())];
      const { id } = await create(ana);
      for (const other of [id, UNKNOWN, 'nonsense']) {
        expect(await useCases.updateAddress(bia, { id: other, address: recife, isDefault: true })).toMatchObject({
          error: { code: 'ADDRESS_NOT_FOUND' },
        });
        expect(await useCases.deleteAddress(bia, other)).toMatchObject({ error: { code: 'ADDRESS_NOT_FOUND' } });
      }
      expect(await useCases.getAddresses(bia, [ana.userId!, bia.userId!])).toEqual([[], []]);
      expect(await useCases.deleteAddress(guest, id)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
      expect(await cities(ana)).toEqual(['Recife*']);
    });

    it('holds fifty, not more', async () => {
      const viewer = viewerOf(await shop.register());
      for (let count = 0; count < 50; count++) await create(viewer);
      expect(await useCases.createAddress(viewer, recife, false)).toMatchObject({
        error: { code: 'TOO_MANY_ADDRESSES' },
      });
    });
  });

  describe('roles', () => {
    it('are given by those who manage users, and leave a trail', async () => {
      const [admin, ana] = [viewerOf(await shop.register('ADMIN')), await shop.register()];
      expect(await useCases.setRole(admin, ana.user.id, 'ADMIN')).toMatchObject({ ok: true, value: { role: 'ADMIN' } });
      const [row] = await database.sql`
        select actor, before, after from auth.audit_log where target = ${`user:${ana.user.id}`} and action = 'role.set'`;
      expect(row).toEqual({
        actor: admin.actor,
        before: { role: 'CUSTOMER', disabled: false },
        after: { role: 'ADMIN', disabled: false },
      });
    });

    it('R15, R80 are not given by others, and the try is kept', async () => {
      const [ana, bia] = [viewerOf(await shop.register()), await shop.register()];
      expect(await useCases.setRole(ana, ana.userId!, 'ADMIN')).toMatchObject({ error: { code: 'FORBIDDEN' } });
      expect(await useCases.disableUser(ana, bia.user.id)).toMatchObject({ error: { code: 'FORBIDDEN' } });
      expect(await useCases.setRole(guest, ana.userId!, 'ADMIN')).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
      expect(await shop.audited(`user:${ana.userId!}`)).toContain('role.set DENIED');
      expect(await shop.audited(`user:${bia.user.id}`)).toContain('account.disable DENIED');
    });

    it('never leave the shop without an admin, although two dismiss each other at once', async () => {
      await database.sql`update auth.users set role = 'CUSTOMER'`;
      const [a, b] = [viewerOf(await shop.register('ADMIN')), viewerOf(await shop.register('ADMIN'))];
      const both = await Promise.all([
        useCases.setRole(a, b.userId!, 'CUSTOMER'),
        useCases.setRole(b, a.userId!, 'CUSTOMER'),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      const [last] = await database.sql`select id from auth.users where role = 'ADMIN'`;
      for (const viewer of [a, b]) {
        const id = String(last!['id']);
        expect(await useCases.setRole(viewer, id, 'CUSTOMER')).toMatchObject({ error: { code: 'LAST_ADMIN' } });
        expect(await useCases.disableUser(viewer, id)).toMatchObject({ error: { code: 'LAST_ADMIN' } });
      }
      expect(await useCases.setRole(a, UNKNOWN, 'ADMIN')).toMatchObject({ error: { code: 'USER_NOT_FOUND' } });
    });
  });

  describe('a closed account', () => {
    it('R8 signs in no more, and its sign-ins end; an open one does again', async () => {
      const admin = viewerOf(await shop.register('ADMIN'));
      const { user, session } = await shop.register();
      await useCases.disableUser(admin, user.id, 'fraude');
      expect(await useCases.refreshSession(session.refreshToken)).toMatchObject({ ok: false });
      expect(await useCases.login(user.email, PASSWORD)).toMatchObject({ error: { code: 'ACCOUNT_DISABLED' } });
      // R10: only whoever knows the password hears that the account is closed.
      expect(await useCases.login(user.email, 'wrong')).toMatchObject({ error: { code: 'INVALID_CREDENTIALS' } });
      await useCases.enableUser(admin, user.id);
      expect(await useCases.login(user.email, PASSWORD)).toMatchObject({ ok: true });
    });
  });

  describe('R80 the audit log', () => {
    it.each([
      ['UPDATE', `update auth.audit_log set actor = 'nobody'`],
      ['DELETE', 'delete from auth.audit_log'],
      ['TRUNCATE', 'truncate auth.audit_log'],
    ])('refuses %s', async (_name, statement) => {
      await shop.register();
      const count = () =>
        database.sql`select count(*)::int as n from auth.audit_log`.then(([row]) => Number(row!['n']));
      const before = await count();
      await expect(database.sql.unsafe(statement)).rejects.toThrow('can only be added to');
      expect(await count()).toBe(before);
    });

    it('says who did what when, before and after, and knows no secret', async () => {
      const signedIn = await shop.register();
      await useCases.login(signedIn.user.email, 'a wrong password canary');
      await useCases.changePassword(viewerOf(signedIn), PASSWORD, 'canary of a new password');
      const log = JSON.stringify(await database.sql`select * from auth.audit_log`);
      for (const secret of [PASSWORD, 'canary', signedIn.user.email, signedIn.session.refreshToken, '$argon2id']) {
        expect(log).not.toContain(secret);
      }
      expect(await shop.audited(`user:${signedIn.user.id}`)).toEqual([
        'register OK',
        'login REFUSED',
        'password.change OK',
      ]);
    });

    it('is read by those who manage users, newest first', async () => {
      const admin = viewerOf(await shop.register('ADMIN'));
      const request = { limit: 2, direction: 'forward' } as const;
      const listed = await useCases.listAuditEvents(admin, {}, request);
      if (!listed.ok) throw new Error(listed.error.code);
      const [first, second] = listed.value.items;
      expect(listed.value.hasMore && first!.id > second!.id).toBe(true);
      const ana = viewerOf(await shop.register());
      expect(await useCases.listAuditEvents(ana, {}, request)).toMatchObject({ error: { code: 'FORBIDDEN' } });
      expect(await useCases.listAuditEvents(guest, {}, request)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
    });
  });
});
