import { guest, makeViewer } from '@feira/kernel';
import { makeInProcessBus } from '@feira/platform/events';
import { newId } from '@feira/platform/ids';
import { silentLogger } from '@feira/platform/logger';
import type { Database } from '@feira/platform/postgres';
import { forEachDatabase } from '@feira/platform/testing';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeCatalog, type Catalog } from './compose.ts';
import type { ProductStatus } from './domain/product.ts';
import type { Adjustment } from './domain/stock.ts';

const admin = makeViewer({
  kind: 'user',
  id: newId(),
  role: 'ADMIN',
  permissions: ['catalog:write', 'catalog:read-drafts'],
});
const customer = makeViewer({ kind: 'user', id: newId(), role: 'CUSTOMER', permissions: [] });
const orders = makeViewer({ kind: 'service', name: 'orders', permissions: ['stock:reserve'] });

const LEVELS = `nodes { variant { id } onHand reserved available }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
const LOW = `query ($threshold: Int! = 5, $first: Int, $after: String, $last: Int, $before: String) {
  lowStock(threshold: $threshold, first: $first, after: $after, last: $last, before: $before) { ${LEVELS} } }`;
const MOVEMENTS = `query ($variantId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  stockMovements(variantId: $variantId, first: $first, after: $after, last: $last, before: $before) {
    nodes { kind onHandDelta reservedDelta orderId reason actor at }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
const ADJUST = `mutation ($input: StockAdjustInput!) {
  stockAdjust(input: $input) { variant { id available } userErrors { code field } } }`;

interface Movement {
  readonly kind: string;
  readonly onHandDelta: number;
}
interface Listed<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly startCursor: string; readonly endCursor: string };
  readonly totalCount: number;
}
type Levels = Listed<{ readonly variant: { readonly id: string }; readonly available: number }>;

forEachDatabase('catalog', undefined, (open) => {
  let catalog: Catalog;
  let database: Database;
  beforeAll(async () => {
    database = await open();
    catalog = await composeCatalog({ database, bus: makeInProcessBus(), logger: silentLogger });
  });

  const execute = (query: string, variables: Record<string, unknown>, viewer = admin) =>
    catalog.subgraph.execute({ query, variables }, { viewer: viewer.claims, requestId: 'stock', locale: 'pt-BR' });
  const ask = async <T>(query: string, variables: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await execute(query, variables);
    expect(errors).toBeUndefined();
    return data as T;
  };
  const variantWith = async (stock: number, status: ProductStatus = 'ACTIVE'): Promise<string> => {
    const plain = { sku: null, name: null, options: [], compareAtPrice: null, translations: [] };
    const created = await catalog.useCases.createProduct(admin, {
      ...{ name: 'Rede', slug: null, description: '', status, categoryIds: [], attributes: [], images: [] },
      variants: [{ ...plain, price: '10.00', stock }],
      translations: [],
    });
    if (!created.ok) throw new Error(created.error.message);
    return created.value.variants[0]!.id;
  };
  const reserve = async (variantId: string, quantity: number): Promise<string> => {
    const order = { orderId: newId(), lines: [{ variantId, quantity }], expiresAt: new Date(Date.now() + 60_000) };
    expect(await catalog.useCases.reserveStock(orders, order)).toMatchObject({ ok: true });
    return order.orderId;
  };
  const adjust = (variantId: string, over: Partial<Adjustment>, viewer = admin) =>
    catalog.useCases.adjustStock(viewer, variantId, {
      ...{ delta: null, setTo: null, expectedAvailable: null, reason: null },
      ...over,
    });
  const booksOf = async (variantId: string) => {
    const [row] = await database.db.execute(
      sql`select v.on_hand, v.reserved, sum(l.on_hand_delta)::int as ledger, sum(l.reserved_delta)::int as held,
            count(*)::int as rows
          from catalog.variants v join catalog.stock_ledger l on l.variant_id = v.id where v.id = ${variantId}
          group by v.id`,
    );
    return row;
  };

  describe('stock by hand', () => {
    it('adds, takes away and sets, and the ledger explains every piece', async () => {
      const variantId = await variantWith(10);
      await reserve(variantId, 4);
      const input = { variantId, delta: 5, expectedAvailable: 6, reason: ' Chegou do tear ' };
      expect(await ask(ADJUST, { input })).toEqual({
        stockAdjust: { variant: { id: variantId, available: 11 }, userErrors: [] },
      });
      expect(await adjust(variantId, { delta: -3 })).toMatchObject({ value: { available: 8 } });
      expect(await adjust(variantId, { setTo: 0 })).toMatchObject({ value: { available: 0 } });
      expect(await booksOf(variantId)).toMatchObject({ on_hand: 4, reserved: 4, ledger: 4, held: 4, rows: 5 });
      const [seen] = await catalog.useCases.getVariants(guest, [variantId]);
      expect(seen?.available).toBe(0);
    });

    it('leaves no row where nothing changes, so that setting again is safe', async () => {
      const variantId = await variantWith(1);
      expect(await adjust(variantId, { setTo: 7 })).toMatchObject({ ok: true });
      expect(await adjust(variantId, { setTo: 7 })).toMatchObject({ value: { available: 7 } });
      expect(await booksOf(variantId)).toMatchObject({ on_hand: 7, ledger: 7, rows: 2 });
    });

    it.each([
      [{ delta: -7 }, 'OUT_OF_STOCK', 'delta'],
      [{ setTo: -1 }, 'INVALID_STOCK', 'setTo'],
      [{ setTo: 1_000_001 }, 'INVALID_STOCK', 'setTo'],
      [{}, 'INVALID_ADJUSTMENT', 'delta'],
      [{ delta: 1, setTo: 1 }, 'INVALID_ADJUSTMENT', 'delta'],
      [{ delta: 1, expectedAvailable: 10 }, 'STALE_VERSION', 'expectedAvailable'],
      [{ delta: 1, reason: 'a\u0000b' }, 'INVALID_REASON', 'reason'],
    ])('refuses %j with %s and changes nothing', async (over, code, field) => {
      const variantId = await variantWith(10);
      await reserve(variantId, 4);
      expect(await ask(ADJUST, { input: { variantId, ...over } })).toEqual({
        stockAdjust: { variant: null, userErrors: [{ code, field: [field] }] },
      });
      expect(await booksOf(variantId)).toMatchObject({ on_hand: 10, reserved: 4, ledger: 10, rows: 2 });
    });

    it.each([newId(), 'nonsense'])('knows no variant %s', async (variantId) => {
      expect(await adjust(variantId, { delta: 1 })).toMatchObject({ error: { code: 'VARIANT_NOT_FOUND' } });
    });

    it('lets one of two win who set what both have seen', async () => {
      const variantId = await variantWith(10);
      const both = await Promise.all([20, 30].map((setTo) => adjust(variantId, { setTo, expectedAvailable: 10 })));
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'STALE_VERSION' } });
      expect(await booksOf(variantId)).toMatchObject({ rows: 2 });
    });

    it('R48 takes away no piece that an order reserves at the same time', async () => {
      const variantId = await variantWith(5);
      const takeOne = () => adjust(variantId, { delta: -1 });
      const order = () => ({ orderId: newId(), lines: [{ variantId, quantity: 1 }], expiresAt: new Date() });
      const sellOne = () => catalog.useCases.reserveStock(orders, order());
      const all = await Promise.all(Array.from({ length: 16 }, (_, turn) => (turn % 2 ? takeOne() : sellOne())));
      expect(all.filter(({ ok }) => ok)).toHaveLength(5);
      const { on_hand, reserved, ledger, held } = (await booksOf(variantId)) as Record<string, number>;
      expect(on_hand).toBe(reserved);
      expect({ ledger, held }).toEqual({ ledger: on_hand, held: reserved });
    });

    it('R48 has a database that refuses less than is reserved, whatever the code does', async () => {
      const variantId = await variantWith(5);
      await reserve(variantId, 3);
      const write = database.db.execute(sql`update catalog.variants set on_hand = 2 where id = ${variantId}`);
      const refusal: unknown = await write.catch((error: unknown) => error);
      expect(String((refusal as Error).cause)).toContain('variants_stock');
    });
  });

  describe('the movements of a variant', () => {
    it('say what, why and who, the newest first', async () => {
      const variantId = await variantWith(3);
      const orderId = await reserve(variantId, 2);
      await adjust(variantId, { delta: 9, reason: 'Inventário' });
      const { stockMovements } = await ask<{ stockMovements: Listed<Movement> }>(MOVEMENTS, { variantId });
      expect(stockMovements.totalCount).toBe(3);
      expect(stockMovements.nodes).toMatchObject([
        { kind: 'ADJUSTED', onHandDelta: 9, reservedDelta: 0, reason: 'Inventário', actor: admin.actor, orderId: null },
        { kind: 'RESERVED', onHandDelta: 0, reservedDelta: 2, reason: null, actor: null, orderId },
        { kind: 'INITIAL', onHandDelta: 3, reservedDelta: 0, reason: null, actor: null, orderId: null },
      ]);
    });

    it('page in both directions', async () => {
      const variantId = await variantWith(1);
      await adjust(variantId, { delta: 2 });
      await adjust(variantId, { delta: 3 });
      const page = async (args: object) =>
        (await ask<{ stockMovements: Listed<Movement> }>(MOVEMENTS, { variantId, ...args })).stockMovements;
      const deltas = ({ nodes }: Listed<Movement>) => nodes.map(({ onHandDelta }) => onHandDelta);
      const first = await page({ first: 2 });
      expect([deltas(first), first.pageInfo.hasNextPage]).toEqual([[3, 2], true]);
      const second = await page({ first: 2, after: first.pageInfo.endCursor });
      expect([deltas(second), second.pageInfo.hasNextPage]).toEqual([[1], false]);
      expect(deltas(await page({ last: 2, before: second.pageInfo.startCursor }))).toEqual([3, 2]);
    });

    it.each([newId(), 'nonsense'])('are none for %s', async (variantId) => {
      expect(await ask(MOVEMENTS, { variantId })).toMatchObject({ stockMovements: { nodes: [], totalCount: 0 } });
    });
  });

  describe('the low-stock list', () => {
    const low = async (args: Record<string, unknown>) => (await ask<{ lowStock: Levels }>(LOW, args)).lowStock;

    it('holds what can hardly be sold any more, the scarcest first, also drafts but nothing archived', async () => {
      const [scarce, plenty, draft, archived] = await Promise.all([
        variantWith(9),
        variantWith(50),
        variantWith(2, 'DRAFT'),
        variantWith(0, 'ARCHIVED'),
      ]);
      await reserve(scarce, 8);
      const { nodes } = await low({ first: 100, threshold: 2 });
      const ids = nodes.map(({ variant }) => variant.id);
      expect(ids.filter((id) => [scarce, plenty, draft, archived].includes(id))).toEqual([scarce, draft]);
      expect(nodes).toContainEqual({ variant: { id: scarce }, onHand: 9, reserved: 8, available: 1 });
      const left = nodes.map(({ available }) => available);
      expect(left).toEqual([...left].sort((a, b) => a - b));
      await adjust(scarce, { setTo: 3 });
      expect((await low({ first: 100, threshold: 2 })).nodes.map(({ variant }) => variant.id)).not.toContain(scarce);
    });

    it('pages in both directions through levels that are the same', async () => {
      await Promise.all([0, 0, 0, 1].map((stock) => variantWith(stock)));
      const whole = await low({ first: 100, threshold: 1 });
      const ids = whole.nodes.map(({ variant }) => variant.id);
      expect(whole.totalCount).toBe(ids.length);
      const first = await low({ first: 2, threshold: 1 });
      const rest = await low({ first: 100, threshold: 1, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...rest.nodes].map(({ variant }) => variant.id)).toEqual(ids);
      const back = await low({ last: 2, threshold: 1, before: rest.pageInfo.startCursor });
      expect(back.nodes).toEqual(first.nodes);
    });
  });

  it.each([
    ['guests', guest, 'UNAUTHENTICATED'],
    ['customers', customer, 'FORBIDDEN'],
  ])('is none of the business of %s', async (_name, viewer, code) => {
    const variantId = await variantWith(1);
    const answers = await Promise.all([
      execute(LOW, {}, viewer),
      execute(MOVEMENTS, { variantId }, viewer),
      execute(ADJUST, { input: { variantId, delta: 1 } }, viewer),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions?.['code'])).toEqual([code, code, code]);
  });

  it.each([
    [LOW, { threshold: -1 }],
    [LOW, { after: 'nonsense' }],
    [LOW, { first: 101 }],
    [MOVEMENTS, { variantId: newId(), after: 'nonsense' }],
  ])('calls a bad argument one: %s %j', async (query, variables) => {
    expect((await execute(query, variables)).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
