import { guest, makeViewer, money } from '@feira/kernel';
import { newId, newSecretId } from '@feira/platform/ids';
import { migrate, type Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import type { Quote } from './domain/pricing.ts';
import { makePostgres, migrations } from './infrastructure/postgres/index.ts';

const [COFFEE, HONEY, RARE, GONE] = [newId(), newId(), newId(), newId()];
const quotes = new Map<string, Quote>([
  [COFFEE, { variantId: COFFEE, unitPrice: money(2990n, 'BRL'), available: 5_000, sellable: true }],
  [HONEY, { variantId: HONEY, unitPrice: money(1n, 'BRL'), available: 5_000, sellable: true }],
  [RARE, { variantId: RARE, unitPrice: money(100n, 'BRL'), available: 2, sellable: true }],
]);

const customer = () => makeViewer({ kind: 'user', id: newId(), role: 'CUSTOMER', permissions: [] });
const orders = makeViewer({ kind: 'service', name: 'orders', permissions: ['cart:checkout'] });

forEachDatabase('cart', undefined, (open) => {
  let database: Database;
  let useCases: UseCases;
  beforeAll(async () => {
    database = await open();
    await migrate(database, migrations);
    useCases = makeUseCases({
      ...makePostgres(database),
      prices: { quote: (ids) => Promise.resolve(new Map([...quotes].filter(([id]) => ids.includes(id)))) },
      clock: () => new Date(),
      newId,
      newSecretId,
    });
  });

  const add = async (viewer = guest, cartId: string | null = null, variantId = COFFEE, quantity = 1) => {
    const added = await useCases.addLines(viewer, cartId, [{ variantId, quantity }]);
    if (!added.ok) throw new Error(added.error.code);
    return added.value;
  };
  const quantities = (cart: { lines: readonly { quantity: number }[] }) => cart.lines.map(({ quantity }) => quantity);

  describe('lines', () => {
    it('sums what is added twice, and counts versions', async () => {
      const cart = await add(guest, (await add()).id);
      expect(cart).toMatchObject({ version: 2, lines: [{ variantId: COFFEE, quantity: 2 }] });
    });

    it('prices every cent at the prices of now', async () => {
      const cart = await add(guest, (await add(guest, null, HONEY, 3)).id, COFFEE, 2);
      const [priced] = await useCases.priceCarts([cart]);
      expect(priced?.subtotal).toEqual(money(5983n, 'BRL'));
    });

    it('changes and removes lines', async () => {
      const cart = await add();
      const lineId = cart.lines[0]!.id;
      expect(await useCases.updateLines(guest, cart.id, [{ lineId, quantity: 7 }])).toMatchObject({
        value: { lines: [{ quantity: 7 }] },
      });
      expect(await useCases.updateLines(guest, cart.id, [{ lineId, quantity: 0 }])).toMatchObject({
        value: { lines: [] },
      });
      const other = await add();
      expect(await useCases.removeLines(guest, other.id, [other.lines[0]!.id])).toMatchObject({ value: { lines: [] } });
    });

    it.each([
      [COFFEE, 0, 'INVALID_QUANTITY'],
      [COFFEE, -1, 'INVALID_QUANTITY'],
      [COFFEE, 1_000, 'INVALID_QUANTITY'],
      [RARE, 3, 'INSUFFICIENT_STOCK'],
      [GONE, 1, 'VARIANT_NOT_FOUND'],
      ['nonsense', 1, 'VARIANT_NOT_FOUND'],
    ])('refuses %s × %d with %s', async (variantId, quantity, code) => {
      const refused = await useCases.addLines(guest, null, [{ variantId, quantity }]);
      expect(refused).toMatchObject({ ok: false, error: { code } });
    });

    it('refuses lines that are not there', async () => {
      const cart = await add();
      const unknown = newId();
      const changes = [{ lineId: unknown, quantity: 1 }];
      expect(await useCases.updateLines(guest, cart.id, changes)).toMatchObject({ error: { code: 'LINE_NOT_FOUND' } });
      expect(await useCases.removeLines(guest, cart.id, [unknown])).toMatchObject({
        error: { code: 'LINE_NOT_FOUND' },
      });
    });

    it('lose nothing when many are added at once', async () => {
      const { id } = await add();
      await Promise.all(Array.from({ length: 10 }, () => add(guest, id)));
      const [cart] = await useCases.getCarts(guest, [id]);
      expect(cart).toMatchObject({ version: 11, lines: [{ quantity: 11 }] });
    });

    it('warn of what is gone and do not count it', async () => {
      const cart = { ...(await add()), lines: [{ id: newId(), variantId: GONE, quantity: 1 }] };
      const [priced] = await useCases.priceCarts([cart]);
      expect(priced).toMatchObject({ subtotal: money(0n, 'BRL'), warnings: [{ code: 'UNAVAILABLE' }] });
    });
  });

  describe('whose cart it is', () => {
    it('R13, R19 an owned cart is its owner’s; a guest’s is for whoever knows its 122 random bits', async () => {
      const [ana, bia] = [customer(), customer()];
      const [own, open_] = [await add(ana), await add()];
      expect(await useCases.getCarts(bia, [own.id, open_.id, newId(), 'nonsense'])).toMatchObject([
        null,
        { id: open_.id },
        null,
        null,
      ]);
      expect(await useCases.addLines(bia, own.id, [{ variantId: COFFEE, quantity: 1 }])).toMatchObject({
        error: { code: 'CART_NOT_FOUND' },
      });
      expect(open_.id[14]).toBe('4');
    });

    it('is one active cart for a customer, however many requests start it', async () => {
      const ana = customer();
      const carts = await Promise.all(Array.from({ length: 6 }, () => add(ana)));
      expect(new Set(carts.map(({ id }) => id)).size).toBe(1);
      expect(await useCases.getActiveCart(ana)).toMatchObject({ lines: [{ quantity: 6 }] });
      expect(await useCases.getActiveCart(guest)).toBeNull();
    });

    it('R51 merges a guest’s cart once, although it is asked for often at once', async () => {
      const mergeOften = async () => {
        const ana = customer();
        await add(ana, null, COFFEE, 1);
        const source = await add(guest, (await add(guest, null, COFFEE, 2)).id, HONEY, 3);
        const merged = await Promise.all(Array.from({ length: 6 }, () => useCases.mergeCart(ana, source.id)));
        for (const result of merged) expect(result.ok && quantities(result.value)).toEqual([3, 3]);
        return { ana, source };
      };
      const [{ ana, source }] = await Promise.all([mergeOften(), mergeOften(), mergeOften(), mergeOften()]);
      expect(await useCases.getCarts(ana, [source.id])).toMatchObject([{ customerId: ana.userId }]);
      expect(await useCases.getCarts(guest, [source.id])).toEqual([null]);
      expect(await useCases.mergeCart(customer(), source.id)).toMatchObject({ error: { code: 'CART_NOT_FOUND' } });
      expect(await useCases.mergeCart(guest, source.id)).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
    });
  });

  describe('checkout', () => {
    const place = (cart: { id: string; version: number }, eventId = newId(), subject = newId()) =>
      useCases.onOrderPlaced(
        { consumer: 'cart.checkout', eventId, subject, sequence: 1 },
        { cartId: cart.id, cartVersion: cart.version, lines: [{ variantId: COFFEE, quantity: 2 }] },
      );

    it('hands a cart to orders for its buyer, and to nobody else', async () => {
      const ana = customer();
      const { id } = await add(ana);
      expect(await useCases.getCartForCheckout(orders, id, ana.userId!)).toMatchObject({ value: { id } });
      expect(await useCases.getCartForCheckout(orders, id, null)).toEqual({ ok: true, value: null });
      expect(await useCases.getCartForCheckout(orders, id, newId())).toEqual({ ok: true, value: null });
      expect(await useCases.getCartForCheckout(ana, id, ana.userId!)).toMatchObject({ error: { code: 'FORBIDDEN' } });
    });

    it('closes the cart at the version that was ordered', async () => {
      const cart = await add(guest, null, COFFEE, 2);
      await place(cart);
      expect(await useCases.getCarts(guest, [cart.id])).toEqual([null]);
    });

    it('R57 takes out what was bought, once, when the buyer went on shopping', async () => {
      const cart = await add(guest, null, COFFEE, 2);
      await add(guest, cart.id, COFFEE, 3);
      const [eventId, orderId] = [newId(), newId()];
      await Promise.all([1, 2, 3].map(() => place(cart, eventId, orderId)));
      expect((await useCases.getCarts(guest, [cart.id])).map((left) => left && quantities(left))).toEqual([[3]]);
    });
  });

  it('keeps no line without a cart', async () => {
    const [row] = await database.db.execute(
      sql`select count(*)::int as orphans from cart.cart_lines where cart_id not in (select id from cart.carts)`,
    );
    expect(row?.['orphans']).toBe(0);
  });
});
