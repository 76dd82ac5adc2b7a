import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internalKeys } from '@feira/platform/config';
import { run, type Running } from '@feira/standalone/run';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, anOrder, CARDS, eventually, makeClient, signIn } from './client.ts';
import { CartLinesAdd, OrderPlace, Pay, ProductCreate } from './generated/operations.ts';

/** `name{a="b"}` → value. */
type Numbers = ReadonlyMap<string, number>;

const EMAIL = 'canary-of-metrics@example.com';

describe('the metrics of a shop at work', () => {
  let shop: Running;
  const text = async (): Promise<string> => (await fetch(`${shop.metricsUrl ?? ''}/metrics`)).text();
  const scrape = async (): Promise<Numbers> =>
    new Map(
      (await text())
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    );
  /** The sum of all series of a metric whose labels hold `having`. */
  const of = (numbers: Numbers, name: string, ...having: string[]): number =>
    [...numbers]
      .filter(([series]) => series.startsWith(`${name}{`) || series === name)
      .filter(([series]) => having.every((label) => series.includes(label)))
      .reduce((sum, [, value]) => sum + value, 0);

  beforeAll(async () => {
    shop = await run({
      PORT: 0,
      WEB_PORT: 0,
      METRICS_PORT: 0,
      DATA_DIR: await mkdtemp(join(tmpdir(), 'feira-')),
      LOG_LEVEL: 'silent',
      mode: 'demo',
      keys: internalKeys({}),
    });
  });
  afterAll(() => shop.stop());

  it('R37 are on a listener of their own, and not at the door', async () => {
    expect((await fetch(`${shop.url}/metrics`)).status).toBe(404);
    expect((await fetch(`${shop.metricsUrl ?? ''}/graphql`)).status).toBe(404);
    expect(await text()).toContain('# TYPE nodejs_eventloop_lag_p99_seconds gauge');
  });

  it('count one order, one refusal and what they set in motion', async () => {
    const before = await scrape();
    const manager = await signIn(shop.url, ADMIN);
    const product = { name: 'Rede contada', status: 'ACTIVE' as const, price: '10.00', stock: 1 };
    const { productCreate } = await manager.ask(ProductCreate, { input: product });
    const variantId = productCreate.product!.variants[0]!.id;
    const guest = makeClient(shop.url);
    const lines = { input: { lines: [{ variantId, quantity: 1 }] } };
    const carts = [await guest.ask(CartLinesAdd, lines), await guest.ask(CartLinesAdd, lines)];
    const [first, second] = carts.map(({ cartLinesAdd }) => cartLinesAdd.cart!.id) as [string, string];
    const order = { input: { ...anOrder(first).input, email: EMAIL } };
    const { orderPlace } = await guest.ask(OrderPlace, order);
    const payment = { orderId: orderPlace.order!.id, orderToken: orderPlace.orderToken!, card: CARDS.pays };
    await guest.ask(Pay, { input: payment });
    expect((await guest.ask(OrderPlace, anOrder(second))).orderPlace.order).toBeNull();
    await guest.send('query Made_up { product(slug: "x") { id } }', {}, { 'apollographql-client-name': 'web' });
    await guest.send('{ nonsense }');

    const after = await eventually(
      scrape,
      (now) =>
        of(now, 'feira_events_consumed_total', 'consumer="catalog.stock"', 'result="handled"') -
          of(before, 'feira_events_consumed_total', 'consumer="catalog.stock"', 'result="handled"') >=
          2 && of(now, 'feira_orders', 'status="PAID"') > of(before, 'feira_orders', 'status="PAID"'),
      60_000,
    );
    const grown = (name: string, ...having: string[]) => of(after, name, ...having) - of(before, name, ...having);
    const requests = 'feira_graphql_request_duration_seconds_count';
    expect(grown(requests, 'operation="mutation orderPlace"', 'outcome="ok"', 'client="unknown"')).toBe(2);
    expect(grown(requests, 'operation="query product"', 'client="web"')).toBe(1);
    expect(grown(requests, 'operation="invalid"', 'outcome="error"')).toBe(1);
    expect(grown('feira_http_requests_total', 'route="/graphql"', 'status="400"')).toBe(1);
    expect(grown('feira_subgraph_fetch_duration_seconds_count', 'subgraph="orders"', 'outcome="ok"')).toBe(3);
    expect(grown('feira_subgraph_operation_duration_seconds_count', 'service="cart"')).toBeGreaterThanOrEqual(3);
    expect(grown('feira_stock_reservations_total', 'result="reserved"')).toBe(1);
    expect(grown('feira_stock_reservations_total', 'result="OUT_OF_STOCK"')).toBe(1);
    expect(grown('feira_outbox_events_total', 'service="orders"', 'result="published"')).toBe(2);
    expect(grown('feira_orders', 'status="PAID"')).toBe(1);
    expect(after.get('feira_order_anomalies{kind="paid_without_capture"}')).toBe(0);
    expect(after.get('feira_outbox_rows{service="orders"}')).toBeGreaterThanOrEqual(0);
    expect(after.get('feira_events_parked{consumer="catalog.stock"}')).toBe(0);
  });

  it('R79 say nothing of what people typed or of what clients make up', async () => {
    const shown = await text();
    for (const secret of [EMAIL, 'canary', CARDS.pays, 'Made_up', 'nonsense']) expect(shown).not.toContain(secret);
  });
});
