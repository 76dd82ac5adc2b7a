import { freePort } from '@feira/platform/testing/private';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anOrder, CARDS, eventually, makeClient, shippingAddress } from '../client.ts';
import { CartLinesAdd, OrderPlace, Pay, Product } from '../generated/operations.ts';
import { openServices, type ServiceName, type ServicesShop } from './open-services.ts';
import { describeServices } from './servers.ts';

const NAMES = ['gateway', 'auth', 'catalog', 'cart', 'orders'] as const;
const REQUEST = 'request-of-the-eyes';

describeServices('services that are watched', () => {
  let shop: ServicesShop;
  const metrics = new Map<ServiceName, string>();
  beforeAll(async () => {
    for (const name of NAMES) metrics.set(name, String(await freePort()));
    const ports = Object.fromEntries([...metrics].map(([name, port]) => [`${name.toUpperCase()}_METRICS_PORT`, port]));
    shop = await openServices({ env: { ...ports, LOG_FORMAT: 'ecs', LOG_LEVEL: 'debug' } });
  });
  afterAll(() => shop.stop());

  const value = async (name: ServiceName, series: string): Promise<number | undefined> => {
    const text = await (await fetch(`http://127.0.0.1:${metrics.get(name) ?? ''}/metrics`)).text();
    const line = text.split('\n').find((one) => one.startsWith(`${series} `));
    return line === undefined ? undefined : Number(line.slice(series.length + 1));
  };

  it('R79, R81 show an order in numbers and in lines of the Elastic Common Schema, and nothing of the buyer', async () => {
    const guest = makeClient(shop.doors);
    const variantId = (await guest.ask(Product, { slug: 'pandeiro-de-couro' })).product!.variants[0]!.id;
    const { cartLinesAdd } = await guest.ask(CartLinesAdd, { input: { lines: [{ variantId, quantity: 1 }] } });
    await guest.send('{ categories { id } }', {}, { 'x-request-id': REQUEST });
    await guest.send('{ categories { id } }');
    const { orderPlace } = await guest.ask(OrderPlace, anOrder(cartLinesAdd.cart!.id));
    const key = { orderId: orderPlace.order!.id, orderToken: orderPlace.orderToken! };
    await guest.ask(Pay, { input: { ...key, card: CARDS.pays } });

    const handled = 'feira_events_consumed_total{consumer="catalog.stock",result="handled"}';
    await eventually(
      () => value('catalog', handled),
      (count) => (count ?? 0) >= 2,
      60_000,
    );
    const outbox = await eventually(
      () => value('orders', 'feira_outbox_rows{service="orders"}'),
      (rows) => rows === 0,
      60_000,
    );
    expect(outbox).toBe(0);
    // Rows go before they are counted.
    const published = 'feira_outbox_events_total{service="orders",result="published"}';
    await eventually(
      () => value('orders', published),
      (count) => (count ?? 0) >= 2,
      60_000,
    );
    const found = {
      paid: await value('orders', 'feira_orders{status="PAID"}'),
      reserved: await value('catalog', 'feira_stock_reservations_total{result="reserved"}'),
      published: await value('orders', published),
      deadOfCatalog: await value('catalog', 'feira_dead_letters{consumer="catalog.stock"}'),
      deadOfCart: await value('cart', 'feira_dead_letters{consumer="cart.checkout"}'),
      pool: await value('auth', 'feira_db_pool_connections{state="max"}'),
    };
    expect(found).toEqual({ paid: 1, reserved: 1, published: 2, deadOfCatalog: 0, deadOfCart: 0, pool: 10 });
    expect(await value('catalog', 'feira_cache_reads_total{result="hit"}')).toBeGreaterThanOrEqual(1);
    expect(await value('gateway', 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);

    const lines = shop.all.flatMap(({ lines: some }) => some);
    const parsed = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as object);
    const ofRequest = parsed.filter((line) => (line as Record<string, unknown>)['trace.id'] === REQUEST);
    const services = ofRequest.map((line) => (line as Record<string, unknown>)['service.name']);
    expect(services).toEqual(expect.arrayContaining(['gateway', 'catalog']));
    for (const line of parsed) {
      for (const name of ['@timestamp', 'log.level', 'message', 'service.name', 'ecs.version']) {
        expect(line).toHaveProperty([name]);
      }
    }
    const { line1, city, postalCode } = shippingAddress;
    const { orderToken } = key;
    const written = lines.join('\n');
    for (const secret of ['ana@example.com', CARDS.pays, orderToken, line1, city, postalCode]) {
      expect(written).not.toContain(secret);
    }
  });

  it('R37 show no numbers on the listeners of requests', async () => {
    for (const { url } of shop.all) expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });
});
