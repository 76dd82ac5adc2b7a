import { guest, makeViewer, money, ok, refuse } from '@feira/kernel';
import { newId, newSecretId, newToken, sha256 } from '@feira/platform/ids';
import { migrate, type Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountChange, Deps } from './application/ports.ts';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import { makePostgres, migrations } from './infrastructure/postgres/index.ts';
import { sandboxProvider } from './infrastructure/sandbox/sandbox-provider.ts';
import { aCheckout } from './testing/builders.ts';

const VARIANT = '01980000-0000-7000-8000-000000000005';
const PAYS = '4242424242424242';
const DECLINED = '4000000000000002';
const MINUTE = 60_000;

/** Catalog and cart as the saga meets them: they count what they are asked, and fail when they are told to. */
function makeNeighbours() {
  const reserved = new Map<string, 'HELD' | 'RELEASED'>();
  const state = { stock: 1_000, fault: undefined as 'BEFORE_RESERVE' | 'AFTER_RESERVE' | 'BEFORE_ACK' | undefined };
  const catalog: Deps['catalog'] = {
    quote: (ids) =>
      Promise.resolve(
        new Map(
          ids.map((variantId) => [
            variantId,
            { variantId, productId: VARIANT, sku: 'S', name: 'Café', unitPrice: money(1500n, 'BRL'), sellable: true },
          ]),
        ),
      ),
    reserve: ({ orderId }) => {
      if (state.fault === 'BEFORE_RESERVE') return Promise.reject(new Error('catalog is down'));
      const known = reserved.get(orderId);
      if (known === 'RELEASED') return Promise.resolve(refuse('RESERVATION_CLOSED', 'closed'));
      if (!known && state.stock === 0) return Promise.resolve(refuse('OUT_OF_STOCK', 'sold out', ['lines', '0']));
      if (!known) state.stock -= 1;
      reserved.set(orderId, 'HELD');
      if (state.fault === 'AFTER_RESERVE') return Promise.reject(new Error('the answer was lost'));
      return Promise.resolve(ok(undefined));
    },
    release: (orderId) => {
      if (reserved.get(orderId) === 'HELD') state.stock += 1;
      reserved.set(orderId, 'RELEASED');
      return Promise.resolve();
    },
  };
  const carts: Deps['carts'] = {
    forCheckout: () => Promise.resolve({ version: 1, lines: [{ variantId: VARIANT, quantity: 2 }] }),
  };
  const told: AccountChange[] = [];
  const accounts: Deps['accounts'] = {
    changes: () => Promise.resolve([...told]),
    done: (ids) => {
      if (state.fault === 'BEFORE_ACK') return Promise.reject(new Error('auth is down'));
      told.splice(0, told.length, ...told.filter(({ id }) => !ids.includes(id)));
      return Promise.resolve();
    },
  };
  return { state, reserved, catalog, carts, accounts, told };
}

forEachDatabase('orders', undefined, (open) => {
  let database: Database;
  let useCases: UseCases;
  let neighbours: ReturnType<typeof makeNeighbours>;
  let now: Date;
  beforeAll(async () => {
    database = await open();
    await migrate(database, migrations);
  });
  beforeEach(() => {
    now = new Date();
    neighbours = makeNeighbours();
    const clock = () => now;
    useCases = makeUseCases({
      ...makePostgres(database, { clock, newId }),
      ...neighbours,
      customers: { emailOf: () => Promise.resolve('ana@example.com') },
      sandbox: sandboxProvider,
      providers: new Set(['SANDBOX']),
      clock,
      newId,
      newToken,
      hash: sha256,
      currency: 'BRL',
    });
  });

  const later = (ms: number) => (now = new Date(now.getTime() + ms));
  const intent = (over = {}) => aCheckout({ cartId: newSecretId(), idempotencyKey: newId(), ...over });
  const placed = async (viewer = guest) => {
    const result = await useCases.placeOrder(viewer, intent());
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  const keyOf = (order: { id: string; token: string }) => ({ orderId: order.id, orderToken: order.token });
  const eventsOf = async (id: string) =>
    (
      await database.db.execute(sql`select type, sequence from orders.outbox where subject = ${id} order by sequence`)
    ).map((row) => row['type']);
  const ledgerOf = async (id: string) =>
    (
      await database.db.execute(
        sql`select kind, amount::text from orders.payment_ledger where order_id = ${id} order by kind`,
      )
    ).map((row) => `${String(row['kind'])} ${String(row['amount'])}`);
  const lastNumber = async () =>
    (await database.db.execute(sql`select last::text from orders.order_numbers`))[0]?.['last'];

  describe('orderPlace', () => {
    it('places the order, its number and its event together', async () => {
      const order = await placed();
      expect(order).toMatchObject({ status: 'PENDING', total: money(3000n, 'BRL'), sequence: 1 });
      expect(order.number).toMatch(/^F\d{6,}$/);
      expect(await eventsOf(order.id)).toEqual(['order.placed.v1']);
    });

    it.each(['BEFORE_RESERVE', 'AFTER_RESERVE'] as const)(
      'resumes with the same key after a fault %s',
      async (fault) => {
        const input = intent();
        neighbours.state.fault = fault;
        await expect(useCases.placeOrder(guest, input)).rejects.toThrow();
        neighbours.state.fault = undefined;
        const order = await useCases.placeOrder(guest, input);
        expect(order).toMatchObject({ ok: true });
        expect(await useCases.placeOrder(guest, input)).toEqual(order);
        expect(neighbours.state.stock).toBe(999);
      },
    );

    it('gives the stock of an abandoned checkout back, and lets nobody resume it', async () => {
      const input = intent();
      neighbours.state.fault = 'AFTER_RESERVE';
      await expect(useCases.placeOrder(guest, input)).rejects.toThrow();
      neighbours.state.fault = undefined;
      later(10 * MINUTE);
      await useCases.sweep();
      expect(neighbours.state.stock).toBe(1_000);
      expect(await useCases.placeOrder(guest, input)).toMatchObject({ ok: false, error: { code: 'CHECKOUT_EXPIRED' } });
    });

    it('refuses a buyer without an order, a burnt number or held stock', async () => {
      await placed();
      const before = await lastNumber();
      neighbours.state.stock = 0;
      const refused = await useCases.placeOrder(guest, intent());
      expect(refused).toMatchObject({ ok: false, error: { code: 'OUT_OF_STOCK', field: ['lines', '0'] } });
      expect(await lastNumber()).toBe(before);
      expect([...neighbours.reserved.values()].at(-1)).toBe('RELEASED');
    });

    it('R49 gives one version of a cart one live order, and the loser its stock back', async () => {
      const cartId = newSecretId();
      const results = await Promise.all([1, 2, 3, 4].map(() => useCases.placeOrder(guest, intent({ cartId }))));
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      const codes = results.flatMap((result) => (result.ok ? [] : result.error.code));
      expect(new Set(codes)).toEqual(new Set(['CART_ALREADY_ORDERED']));
      expect(neighbours.state.stock).toBe(999);
    });

    it('R42 answers a concurrent twin with the same order or IN_PROGRESS, never with a second order', async () => {
      const input = intent();
      const results = await Promise.all([1, 2, 3, 4].map(() => useCases.placeOrder(guest, input)));
      const ids = results.flatMap((result) => (result.ok ? result.value.id : []));
      expect(new Set(ids).size).toBe(1);
      expect(results.every((result) => result.ok || result.error.code === 'IN_PROGRESS')).toBe(true);
    });

    it('R52 refuses a total that the buyer has not seen', async () => {
      const refused = await useCases.placeOrder(guest, intent({ expectedTotal: '29.99' }));
      expect(refused).toMatchObject({ ok: false, error: { code: 'PRICE_CHANGED' } });
      expect(await useCases.placeOrder(guest, intent({ expectedTotal: '30.00' }))).toMatchObject({ ok: true });
    });

    it.each([
      [{ email: 'ana' }, 'INVALID_EMAIL'],
      [{ email: null }, 'EMAIL_REQUIRED'],
      [{ cartId: 'nonsense' }, 'CART_NOT_FOUND'],
      [{ idempotencyKey: 'k'.repeat(256) }, 'INVALID_IDEMPOTENCY_KEY'],
      [{ expectedTotal: '30.001' }, 'INVALID_AMOUNT'],
      [{ paymentProvider: 'PAYPAL' as const }, 'PROVIDER_UNAVAILABLE'],
      [{ shippingAddress: { ...aCheckout().shippingAddress, city: ' ' } }, 'INVALID_ADDRESS'],
    ])('refuses %j with %s', async (over, code) => {
      expect(await useCases.placeOrder(guest, intent(over))).toMatchObject({ ok: false, error: { code } });
    });
  });

  describe('payment', () => {
    it('leaves a declined order payable, and pays it with the next card', async () => {
      const order = await placed();
      expect(await useCases.confirmSandboxPayment(guest, keyOf(order), DECLINED)).toMatchObject({
        error: { code: 'CARD_DECLINED' },
      });
      const paid = await useCases.confirmSandboxPayment(guest, keyOf(order), PAYS);
      expect(paid).toMatchObject({ ok: true, value: { status: 'PAID' } });
      expect(await ledgerOf(order.id)).toEqual(['CAPTURE 3000']);
      expect(await eventsOf(order.id)).toEqual(['order.placed.v1', 'order.paid.v1']);
    });

    it('R42 charges once for ten clicks', async () => {
      const order = await placed();
      await Promise.all(Array.from({ length: 10 }, () => useCases.confirmSandboxPayment(guest, keyOf(order), PAYS)));
      expect(await ledgerOf(order.id)).toEqual(['CAPTURE 3000']);
      expect(await eventsOf(order.id)).toEqual(['order.placed.v1', 'order.paid.v1']);
    });

    const providerSaysPaid = async (order: { id: string }) => {
      const [attempt] = await database.db.execute(
        sql`select id from orders.payment_attempts where order_id = ${order.id}`,
      );
      const outcome = { kind: 'paid', amount: { minor: '3000', currency: 'BRL' }, method: 'card', reference: 'r' };
      await database.db.execute(sql`insert into orders.provider_events values
        ('SANDBOX', ${newId()}, ${attempt?.['id']}, ${order.id}, ${JSON.stringify(outcome)}::jsonb, ${now.toISOString()}, null)`);
    };

    it('R45 is settled by the sweeper when whoever brought the word has crashed', async () => {
      const order = await placed();
      await providerSaysPaid(order);
      later(MINUTE);
      await useCases.sweep();
      expect(await useCases.getOrder(guest, { id: order.id, number: null, orderToken: order.token })).toMatchObject({
        status: 'PAID',
      });
    });

    it('R82 goes back when it arrives for a cancelled order, and both movements stay visible', async () => {
      const order = await placed();
      await useCases.cancelOrder(guest, keyOf(order), 'changed my mind');
      await providerSaysPaid(order);
      later(MINUTE);
      await useCases.sweep();
      expect(await ledgerOf(order.id)).toEqual(['CAPTURE 3000', 'REFUND 3000']);
      const [payment] = await useCases.getPayments([order.id]);
      expect(payment).toMatchObject({ status: 'REFUNDED', refunded: money(3000n, 'BRL') });
    });

    it('cancels an order that nobody has paid in time', async () => {
      const order = await placed();
      later(29 * MINUTE);
      await useCases.sweep();
      expect((await useCases.getHistories([order.id]))[0]).toHaveLength(1);
      later(2 * MINUTE);
      await useCases.sweep();
      const [history] = await useCases.getHistories([order.id]);
      expect(history?.at(-1)).toMatchObject({ status: 'CANCELLED', actor: 'sweeper' });
      expect(await eventsOf(order.id)).toEqual(['order.placed.v1', 'order.cancelled.v1']);
    });

    it('R53 ends paid, or cancelled with the money back, when payment and cancelling meet', async () => {
      const orders = await Promise.all(Array.from({ length: 8 }, () => placed()));
      await Promise.all(
        orders.flatMap((order) => [
          useCases.confirmSandboxPayment(guest, keyOf(order), PAYS),
          useCases.cancelOrder(guest, keyOf(order), null),
        ]),
      );
      const seen = await Promise.all(orders.map(async ({ id }) => [(await eventsOf(id))[1], await ledgerOf(id)]));
      for (const [event, ledger] of seen) {
        if (event === 'order.paid.v1') expect(ledger).toEqual(['CAPTURE 3000']);
        else expect(['', 'CAPTURE 3000,REFUND 3000']).toContain(String(ledger));
      }
    });
  });

  describe('accounts', () => {
    const customerOf = (id: string) => makeViewer({ kind: 'user', id, role: 'CUSTOMER', permissions: [] });
    const placedBy = async (email: string, viewer = guest) => {
      const result = await useCases.placeOrder(viewer, intent({ email }));
      if (!result.ok) throw new Error(result.error.code);
      return result.value;
    };
    const rowOf = async (id: string) =>
      (
        await database.db.execute(sql`select email, shipping_address, customer_id from orders.orders where id = ${id}`)
      )[0];

    it("that verify an address get the orders that a guest placed with it, and nobody else's", async () => {
      const [userId, email] = [newId(), `${newId()}@example.com`];
      const [own, other] = [await placedBy(email), await placedBy(`x${email}`)];
      const taken = await placedBy(email, customerOf(newId()));
      neighbours.told.push({ id: newId(), kind: 'EMAIL_VERIFIED', userId, email });
      expect(await useCases.followAccounts()).toBe(1);
      expect(await useCases.followAccounts()).toBe(0);
      const listed = await useCases.listOrders(customerOf(userId), {}, { limit: 10, direction: 'forward' });
      expect(listed).toMatchObject({ value: { page: { items: [{ id: own.id }] } } });
      expect((await rowOf(other.id))?.['customer_id']).toBeNull();
      expect((await rowOf(taken.id))?.['customer_id']).not.toBe(userId);
    });

    it('that are deleted leave their orders, without what is personal once those are done with', async () => {
      const [userId, email] = [newId(), 'ana@example.com'];
      const viewer = customerOf(userId);
      const [cancelled, open] = [await placedBy(email, viewer), await placedBy(email, viewer)];
      await useCases.cancelOrder(viewer, keyOf(cancelled), null);
      neighbours.told.push({ id: newId(), kind: 'DELETED', userId, email: null });
      neighbours.state.fault = 'BEFORE_ACK';
      await expect(useCases.followAccounts()).rejects.toThrow('auth is down');
      neighbours.state.fault = undefined;
      expect(await useCases.followAccounts()).toBe(1);
      await useCases.sweep();
      expect(await rowOf(cancelled.id)).toMatchObject({
        email: 'deleted@account.invalid',
        shipping_address: { name: '—', line1: '—', city: 'Recife', postalCode: '50000-000' },
      });
      expect(await rowOf(open.id)).toMatchObject({ email, shipping_address: { line1: 'Rua das Flores, 10' } });
      later(31 * MINUTE);
      await useCases.sweep();
      expect(await rowOf(open.id)).toMatchObject({ email: 'deleted@account.invalid' });
      expect(await useCases.sweep()).toMatchObject({ erased: 0 });
    });
  });

  describe('reading and serving', () => {
    const customer = makeViewer({ kind: 'user', id: newId(), role: 'CUSTOMER', permissions: [] });
    const manager = makeViewer({ kind: 'user', id: newId(), role: 'ADMIN', permissions: ['orders:manage'] });

    it("pages through a customer's own orders, newest first", async () => {
      const own = [await placed(customer), await placed(customer), await placed(customer)]
        .map(({ id }) => id)
        .reverse();
      const first = await useCases.listOrders(customer, {}, { limit: 2, direction: 'forward' });
      if (!first.ok) throw new Error(first.error.message);
      expect(first.value.page.items.map(({ id }) => id)).toEqual(own.slice(0, 2));
      const rest = await useCases.listOrders(customer, {}, { limit: 2, direction: 'forward', cursor: [own[1]!] });
      expect(rest).toMatchObject({ value: { page: { items: [{ id: own[2] }], hasMore: false } } });
      expect(await first.value.count()).toBe(3);
      expect(await useCases.listOrders(guest, {}, { limit: 2, direction: 'forward' })).toMatchObject({ ok: false });
    });

    it('R13 shows an order to its customer, its token and those who manage orders', async () => {
      const { id, token } = await placed(customer);
      const seen = await Promise.all([
        useCases.getOrder(customer, { id, number: null, orderToken: null }),
        useCases.getOrder(guest, { id, number: null, orderToken: token }),
        useCases.getOrder(manager, { id, number: null, orderToken: null }),
        useCases.getOrder(guest, { id, number: null, orderToken: null }),
      ]);
      expect(seen.map((order) => order?.id ?? null)).toEqual([id, id, id, null]);
    });

    it('ships and completes for those who manage orders only', async () => {
      const order = await placed(customer);
      await useCases.confirmSandboxPayment(customer, keyOf(order), PAYS);
      expect(await useCases.shipOrder(customer, order.id, null, null)).toMatchObject({ error: { code: 'FORBIDDEN' } });
      expect(await useCases.completeOrder(manager, order.id)).toMatchObject({ error: { code: 'INVALID_STATUS' } });
      expect(await useCases.shipOrder(manager, order.id, 'Correios', 'BR1')).toMatchObject({ ok: true });
      expect(await useCases.completeOrder(manager, order.id)).toMatchObject({
        ok: true,
        value: { status: 'COMPLETED' },
      });
      expect(await eventsOf(order.id)).toHaveLength(4);
    });
  });
});
