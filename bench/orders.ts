import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { connect } from 'amqplib';
import { eventTopology } from '@feira/contracts';
import { newId } from '@feira/platform/ids';
import { freePort } from '@feira/platform/testing/private';
import { ADMIN, anOrder, makeClient, signIn } from '../e2e/src/client.ts';
import { CartLinesAdd, OrderPlace, ProductCreate } from '../e2e/src/generated/operations.ts';
import { makeServiceProcess } from '../e2e/src/services/service-process.ts';
import { mediansOf, onLanes, rate, tableOf, type Measured } from './measure.ts';

/**
 * Orders a second over HTTP, through the gateway and all services on PostgreSQL, beside the bare parts, in one run.
 * Ratios carry over to other machines, numbers do not. `pnpm bench:orders`; DATABASE_URL, AMQP_URL and REDIS_URL name
 * the servers.
 */
const { DATABASE_URL = 'postgres://postgres@127.0.0.1:5432/postgres', AMQP_URL = 'amqp://guest:guest@127.0.0.1:5672' } =
  process.env;
const { REDIS_URL = 'redis://127.0.0.1:6379' } = process.env;
const ROUNDS = 3;
const ORDERS = 200;
const BUYERS = 16;
const PRODUCTS = 20;
/** What one order writes: checkout, reservation, its line, stock ledger, order, its line, history, attempt, event. */
const ROWS = 9;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function openShop(database: string, prefix: string) {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: ROOT });
  const names = ['gateway', 'catalog', 'cart', 'orders', 'auth'] as const;
  const ports = await Promise.all(names.map(() => freePort()));
  const internal = await freePort();
  const url = (at: number): string => `http://127.0.0.1:${ports[at] ?? 0}/graphql`;
  const env = {
    SHOP_MODE: 'demo',
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    DATABASE_URL: database,
    AMQP_URL,
    AMQP_PREFIX: prefix,
    REDIS_URL,
    REDIS_PREFIX: prefix,
    AUTH_KEY_DIR: mkdtempSync(join(tmpdir(), 'feira-bench-')),
    GATEWAY_INTERNAL_PORT: String(internal),
    CATALOG_URL: url(1),
    CART_URL: url(2),
    ORDERS_URL: url(3),
    AUTH_URL: url(4),
  };
  const processes = names.map((name, at) =>
    makeServiceProcess({
      name,
      folder: name === 'gateway' ? name : `subgraphs/${name}`,
      port: ports[at] ?? 0,
      env: { ...env, [name === 'gateway' ? 'PORT' : `${name.toUpperCase()}_PORT`]: String(ports[at] ?? 0) },
    }),
  );
  for (const one of processes) one.start();
  await Promise.all(processes.map((one) => one.ready()));
  return {
    url: `http://127.0.0.1:${ports[0] ?? 0}`,
    stop: async () => {
      for (const one of processes) one.signal('SIGTERM');
      await Promise.all(processes.map((one) => one.exited()));
    },
  };
}

async function measure(): Promise<Measured> {
  const admin = postgres(DATABASE_URL, { max: 1, onnotice: () => undefined });
  const name = `feira_bench_${newId().replaceAll('-', '')}`;
  await admin`create database ${admin(name)}`;
  const url = new URL(DATABASE_URL);
  url.pathname = `/${name}`;
  const prefix = `${name}.`;
  const shop = await openShop(url.href, prefix);
  const sql = postgres(url.href, { max: BUYERS, onnotice: () => undefined });
  await sql`create table public.bare (id uuid primary key, position int not null, text text not null)`;

  const guest = makeClient(shop.url);
  const manager = await signIn(shop.url, ADMIN);
  const variants = await Promise.all(
    Array.from({ length: PRODUCTS }, async (_, at) => {
      const input = { name: `Bench ${at}`, price: '10.00', stock: 1_000_000, status: 'ACTIVE' as const };
      const { productCreate } = await manager.ask(ProductCreate, { input });
      return productCreate.product?.variants[0]?.id ?? '';
    }),
  );
  const newCart = async (at: number): Promise<string> => {
    const lines = [{ variantId: variants[at % PRODUCTS] ?? '', quantity: 1 }];
    return (await guest.ask(CartLinesAdd, { input: { lines } })).cartLinesAdd.cart?.id ?? '';
  };
  const place = async (cartId: string): Promise<void> => {
    const { orderPlace } = await guest.ask(OrderPlace, anOrder(cartId));
    if (!orderPlace.order) throw new Error(JSON.stringify(orderPlace.userErrors));
  };
  const numbers = Array.from({ length: ORDERS }, (_, at) => at);

  const parts: readonly (readonly [string, () => Promise<number>])[] = [
    [
      'orders placed, over HTTP through the gateway',
      async () => {
        const carts: string[] = [];
        await onLanes(BUYERS, numbers, async (at) => carts.push(await newCart(at)));
        return rate(ORDERS, () => onLanes(BUYERS, carts, place));
      },
    ],
    [
      'cart filled and order placed',
      () => rate(ORDERS, () => onLanes(BUYERS, numbers, async (at) => place(await newCart(at)))),
    ],
    [
      `one transaction of ${ROWS} INSERTs`,
      () =>
        rate(ORDERS, () =>
          onLanes(BUYERS, numbers, () =>
            sql.begin(async (tx) => {
              for (let row = 0; row < ROWS; row += 1) {
                // eslint-disable-next-line no-await-in-loop -- a connection does one statement after the other
                await tx`insert into public.bare values (${newId()}, ${row}, 'as short as it gets')`;
              }
            }),
          ),
        ),
    ],
    [
      'an empty operation through the gateway',
      () =>
        rate(ORDERS * 5, () =>
          onLanes(BUYERS, [...numbers, ...numbers, ...numbers, ...numbers, ...numbers], () =>
            guest.send('{ __typename }'),
          ),
        ),
    ],
  ];
  const measured = await mediansOf(ROUNDS, parts);
  await shop.stop();
  await sql.end();
  await admin`drop database ${admin(name)} with (force)`;
  await admin.end();
  await removeQueues(prefix);
  return measured;
}

async function removeQueues(prefix: string): Promise<void> {
  const broker = await connect(AMQP_URL);
  const channel = await broker.createChannel();
  const { consumers, exchange } = eventTopology({ prefix });
  const queues = consumers.flatMap((one) => [one.queue, one.deadLetters, ...one.backOff.map((step) => step.name)]);
  await Promise.all(queues.map((queue) => channel.deleteQueue(queue)));
  await Promise.all(
    [exchange, ...consumers.map((one) => one.deadLetterExchange)].map((one) => channel.deleteExchange(one)),
  );
  await broker.close();
}

const measured = await measure();
const whole = measured[0]?.[1] ?? 0;
const table = tableOf(measured, whole, ['a second', 'orders ÷ part']);
const text = `# Orders

\`pnpm bench:orders\`, medians of ${ROUNDS} rounds in one run: ${ORDERS} orders of one line by ${BUYERS} buyers at once, one process a service
(${process.version}), PostgreSQL, Redis and RabbitMQ on the same ${cpus().length} cores, which the buyers share too. The last column says what share of each
part's speed orders reach. Ratios carry over to other machines, numbers do not.

${table}
`;
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
writeFileSync(new URL('results/orders.md', import.meta.url), text);
console.log(text);
