import {
  postgresIsInstalled,
  privatePostgres,
  privateRabbit,
  privateRedis,
  rabbitIsInstalled,
  redisIsInstalled,
  type PrivateServer,
} from '@feira/platform/testing/private';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, anOrder, CARDS, eventually, makeClient, signIn, type Client } from '../client.ts';
import { CartLinesAdd, OrderCancel, OrderPlace, Pay, ProductCreate } from '../generated/operations.ts';
import { audit } from './audit.ts';
import { openServices, SUBGRAPHS, type Databases, type ServicesShop } from './open-services.ts';
import type { ServiceProcess } from './service-process.ts';

const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Longer than a checkout’s lease and the longest back-off: what was begun is taken up again after them. */
const PATIENCE_MS = 200_000;

describe.skipIf(!postgresIsInstalled || !redisIsInstalled || !rabbitIsInstalled)('a shop whose parts die', () => {
  let database: PrivateServer;
  let cache: PrivateServer;
  let broker: PrivateServer;
  let shop: ServicesShop;
  let variantId: string;
  const begun: ServiceProcess[] = [];
  beforeAll(async () => {
    [database, cache, broker] = await Promise.all([privatePostgres(['fsync=off']), privateRedis(), privateRabbit()]);
    await Promise.all([database, cache, broker].map((one) => one.start()));
    const admin = postgres(database.url, { max: 1 });
    for (const name of SUBGRAPHS) await admin.unsafe(`create database ${name}`);
    await admin.end();
    const databases = Object.fromEntries(
      SUBGRAPHS.map((name) => [name, database.url.replace(/postgres$/, name)]),
    ) as unknown as Databases;
    shop = await openServices({
      replicas: 2,
      databases,
      amqpUrl: broker.url,
      redisUrl: cache.url,
      env: { LOG_LEVEL: 'warn' },
    });
    begun.push(...shop.all);
    const manager = await signIn(shop.doors, ADMIN);
    // More than all shoppers together can buy while things die: nobody is to be refused.
    const input = { name: 'Sacola sem fim', status: 'ACTIVE' as const, price: '10.00', stock: 1_000_000 };
    variantId = (await manager.ask(ProductCreate, { input })).productCreate.product!.variants[0]!.id;
  });
  afterAll(async () => {
    await shop.stop();
    await Promise.all([database, cache, broker].map((one) => one.end()));
  });

  /** Asks again until there is an answer, as a shopper does who sees an error: with the same key, so that it is one order. */
  async function insist<T>(ask: () => Promise<T>, settled: (answer: T) => boolean = () => true): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const answer = await ask();
        if (settled(answer)) return answer;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
      if (Date.now() > deadline) throw new Error('nothing came of it');
      await sleep(250);
    }
  }

  /** One shopper's errand; every fourth changes their mind, the others pay. Answers what became of it. */
  async function shopOnce(client: Client, number: number): Promise<string> {
    const input = { lines: [{ variantId, quantity: 1 }] };
    const cart = await insist(() => client.ask(CartLinesAdd, { input }));
    const order = anOrder(cart.cartLinesAdd.cart!.id);
    const { orderPlace } = await insist(
      () => client.ask(OrderPlace, order),
      ({ orderPlace: said }) => said.userErrors[0]?.code !== 'IN_PROGRESS',
    );
    if (!orderPlace.order) return orderPlace.userErrors[0]?.code ?? 'nothing';
    const key = { orderToken: orderPlace.orderToken! };
    if (number % 4 === 0) {
      await insist(() => client.ask(OrderCancel, { input: { id: orderPlace.order!.id, ...key } }));
    } else {
      await insist(() => client.ask(Pay, { input: { orderId: orderPlace.order!.id, ...key, card: CARDS.pays } }));
    }
    return 'ordered';
  }

  /** Shoppers who keep coming while `disturb` happens. */
  async function during(disturb: () => Promise<void>): Promise<string[]> {
    let running = true;
    let number = 0;
    const outcomes: string[] = [];
    const shoppers = [1, 2, 3].map(async () => {
      while (running) outcomes.push(await shopOnce(makeClient(shop.doors), number++));
    });
    await sleep(500);
    await disturb();
    await sleep(500);
    running = false;
    await Promise.all(shoppers);
    return outcomes;
  }

  const killAndRestart = async (one: ServiceProcess): Promise<void> => {
    one.signal('SIGKILL');
    await one.exited();
    await sleep(300);
    one.start();
    await one.ready();
  };

  const DISTURBANCES: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'R69 Redis is killed, and comes back',
      async () => {
        await cache.kill();
        await sleep(1_000);
        await cache.start();
      },
    ],
    [
      'R55 RabbitMQ is killed, and comes back',
      async () => {
        await broker.kill();
        await sleep(1_500);
        await broker.start();
      },
    ],
    [
      'R59 RabbitMQ hangs, and goes on',
      async () => {
        broker.freeze();
        await sleep(2_000);
        broker.thaw();
      },
    ],
    [
      'R64 PostgreSQL is killed, and comes back',
      async () => {
        await database.kill();
        await sleep(1_000);
        await database.start();
      },
    ],
    ['R56, R57 a replica of orders is killed', () => killAndRestart(shop.processes.orders[0]!)],
    ['R61 a replica of catalog is killed', () => killAndRestart(shop.processes.catalog[0]!)],
    ['R61 a replica of cart is killed', () => killAndRestart(shop.processes.cart[0]!)],
    [
      'a replica of orders hangs, and goes on',
      async () => {
        shop.processes.orders[1]!.signal('SIGSTOP');
        await sleep(2_000);
        shop.processes.orders[1]!.signal('SIGCONT');
      },
    ],
  ];

  it.each(DISTURBANCES)(
    '%s: every order that was placed is there, once, with all that follows',
    async (_name, disturb) => {
      const outcomes = await during(disturb);
      expect(new Set(outcomes)).toEqual(new Set(['ordered']));
      for (const one of begun) expect(one.alive()).toBe(true);
      const found = await eventually(
        () => audit(shop.databases),
        (findings) => findings.length === 0,
        PATIENCE_MS,
      );
      expect(found).toEqual([]);
    },
  );
});
