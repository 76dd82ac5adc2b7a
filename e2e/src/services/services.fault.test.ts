import { afterAll, beforeAll, expect, it } from 'vitest';
import { anOrder, CARDS, eventually, makeClient, shippingAddress } from '../client.ts';
import { CartLinesAdd, Login, OrderPlace, Pay, Product, Register } from '../generated/operations.ts';
import { audit } from './audit.ts';
import { openServices, type ServicesShop } from './open-services.ts';
import type { ServiceProcess } from './service-process.ts';
import { describeServices } from './servers.ts';

const EMAIL = 'canary.of.r79@example.com';
const PASSWORD = 'canary-password-7f3a';
const REQUEST = 'canary-request-81';

interface Line {
  readonly requestId?: string;
  readonly msg?: string;
  readonly consumer?: string;
}

const linesOf = (processes: readonly ServiceProcess[]): Line[] =>
  processes.flatMap(({ lines }) =>
    lines.map((line): Line => {
      try {
        return JSON.parse(line) as Line;
      } catch {
        return { msg: line };
      }
    }),
  );

describeServices('the shop as services', () => {
  let shop: ServicesShop;
  let variantId: string;
  beforeAll(async () => {
    // Catalog twice, so that one can go; the rest once.
    shop = await openServices({
      replicas: 2,
      env: { GATEWAY_CALL_TIMEOUT_MS: '8000', DRAIN_MS: '1000', LOG_LEVEL: 'debug' },
    });
    variantId = (await makeClient(shop.doors).ask(Product, { slug: 'pandeiro-de-couro' })).product!.variants[0]!.id;
  });
  afterAll(() => shop.stop());

  const fill = async () => {
    const input = { lines: [{ variantId, quantity: 1 }] };
    return (await makeClient(shop.doors).ask(CartLinesAdd, { input })).cartLinesAdd.cart!.id;
  };

  it('R81 names one request in the logs of the gateway, of orders, and of those who hear of the order', async () => {
    const cartId = await fill();
    const { input } = anOrder(cartId);
    const query =
      'mutation P($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } userErrors { code } } }';
    const { data } = await makeClient(shop.doors).send(
      query,
      { input: { ...input, email: EMAIL } },
      { 'x-request-id': REQUEST },
    );
    expect(data).toMatchObject({ orderPlace: { userErrors: [] } });
    const heard = await eventually(
      () =>
        Promise.resolve(
          (['gateway', 'orders', 'catalog', 'cart'] as const).map((name) =>
            linesOf(shop.processes[name])
              .filter(({ requestId }) => requestId === REQUEST)
              .map(({ msg, consumer }) => [msg, consumer].filter(Boolean).join(' '))
              .filter((text) => text === 'request' || text === 'answered' || text.startsWith('event received')),
          ),
        ),
      (found) => found.slice(2).every((texts) => texts.some((text) => text.startsWith('event received'))),
    );
    const [gateway, orders, catalog, cart] = heard as [string[], string[], string[], string[]];
    expect(gateway).toContain('request');
    expect(orders).toContain('answered');
    expect(catalog).toEqual(expect.arrayContaining(['answered', 'event received catalog.stock']));
    expect(cart).toEqual(expect.arrayContaining(['answered', 'event received cart.checkout']));
  });

  it('R79 writes no e-mail, password, card or token into any log', async () => {
    const guest = makeClient(shop.doors);
    const account = { email: EMAIL, password: PASSWORD, name: 'Canary' };
    const { register } = await guest.ask(Register, { input: account });
    const token = register.session!.accessToken;
    const refresh = register.session!.refreshToken;
    await guest.ask(Register, { input: account });
    await guest.ask(Login, { input: { email: EMAIL, password: `${PASSWORD}-wrong` } });
    const me = makeClient(shop.doors, token);
    const cartId = (await me.ask(CartLinesAdd, { input: { lines: [{ variantId, quantity: 1 }] } })).cartLinesAdd.cart!
      .id;
    const { orderPlace } = await me.ask(OrderPlace, anOrder(cartId));
    const orderId = orderPlace.order!.id;
    for (const card of Object.values(CARDS)) await me.ask(Pay, { input: { orderId, card } });
    // What is malformed, and what is a fault, is logged more freely than what is well.
    await me.send(`{ order(id: "${EMAIL}") { id } product(slug: "${CARDS.pays}") { id } nothing }`);
    await me.send('mutation($i: OrderPlaceInput!) { orderPlace(input: $i) { order { id } } }', {
      i: { ...anOrder(EMAIL).input, shippingAddress: { ...shippingAddress, name: '\u0000' }, email: EMAIL },
    });
    const written = shop.all.flatMap(({ lines }) => lines).join('\n');
    const secrets = [
      EMAIL,
      'ana@example.com',
      PASSWORD,
      ...Object.values(CARDS),
      token,
      refresh,
      orderPlace.orderToken!,
    ];
    for (const secret of secrets) expect(written).not.toContain(secret);
    expect(written).not.toContain('admin-demo-password');
  });

  it('R37 tells the public that it is ready, and only operators why it is not', async () => {
    const ask = async (url: string) => (await fetch(url)).json();
    expect(await ask(`${shop.url}/health/ready`)).toEqual({ status: 'ok' });
    const catalog = await ask(`${shop.processes.catalog[0]!.url}/health/ready`);
    expect(catalog).toEqual({
      status: 'ok',
      checks: { database: 'ok', migrations: 'ok', broker: 'ok', cache: 'ok' },
    });
    expect(await ask(shop.internal)).toEqual({
      status: 'ok',
      checks: { auth: 'ok', cart: 'ok', catalog: 'ok', orders: 'ok' },
    });
  });

  /** Keeps asking, as a load balancer would: of the doors that say they are ready. */
  const underLoad = async (disturb: () => Promise<void>): Promise<{ asked: number; failures: string[] }> => {
    let running = true;
    let asked = 0;
    let ready: readonly string[] = shop.doors;
    const failures: string[] = [];
    const watch = (async () => {
      while (running) {
        const found = await Promise.all(
          shop.doors.map((door) =>
            fetch(`${door}/health/ready`).then(
              (answer) => answer.ok,
              () => false,
            ),
          ),
        );
        ready = shop.doors.filter((_, at) => found[at]);
        await new Promise((wake) => setTimeout(wake, 100));
      }
    })();
    const shopper = async () => {
      while (running) {
        asked += 1;
        const client = makeClient([ready[asked % ready.length] ?? '']);
        try {
          const { errors } = await client.send('{ products(first: 3) { nodes { id } } categories { id } }');
          if (errors) failures.push(JSON.stringify(errors));
        } catch (error) {
          failures.push(String(error) + String((error as Error).cause));
        }
      }
    };
    const load = [1, 2, 3, 4].map(shopper);
    await new Promise((wake) => setTimeout(wake, 500));
    await disturb();
    await new Promise((wake) => setTimeout(wake, 500));
    running = false;
    await Promise.all([watch, ...load]);
    return { asked, failures };
  };

  it.each(['catalog', 'gateway'] as const)(
    'R73 loses no request when a %s is told to stop, and ends well',
    async (name) => {
      const [leaving] = shop.processes[name] as [ServiceProcess];
      const { asked, failures } = await underLoad(async () => {
        leaving.signal('SIGTERM');
        expect(await leaving.exited()).toEqual({ code: 0, signal: null });
      });
      expect(failures).toEqual([]);
      expect(asked).toBeGreaterThan(10);
      leaving.start();
      await leaving.ready();
    },
  );

  it('R71 goes round a replica that was killed', async () => {
    const [dead] = shop.processes.catalog as [ServiceProcess];
    dead.signal('SIGKILL');
    await dead.exited();
    for (let time = 0; time < 10; time += 1) {
      expect((await makeClient(shop.doors).send('{ categories { id } }')).errors).toBeUndefined();
    }
    expect(await (await fetch(shop.internal)).json()).toMatchObject({
      status: 'degraded',
      checks: { catalog: 'degraded' },
    });
    dead.start();
    await dead.ready();
  });

  it('R71 answers what is left while a subgraph hangs, and everything once it goes on', async () => {
    for (const one of shop.processes.auth) one.signal('SIGSTOP');
    const { data, errors } = await makeClient(shop.doors).send(
      '{ me { id } users { totalCount } categories { slug } }',
    );
    expect(data?.['categories']).not.toEqual([]);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['TIMEOUT']);
    for (const one of shop.processes.auth) one.signal('SIGCONT');
    const { me } = (await makeClient(shop.doors).send('{ me { id } }')).data as { me: unknown };
    expect(me).toBeNull();
  });

  it('leaves the books in order', async () => {
    const found = await eventually(
      () => audit(shop.databases),
      (findings) => findings.length === 0,
    );
    expect(found).toEqual([]);
  });
});
