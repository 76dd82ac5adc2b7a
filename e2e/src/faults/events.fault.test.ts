import { eventTopology } from '@feira/contracts';
import { makeRelay, WireDown, type NotPublished } from '@feira/platform/events';
import { makeRabbitBus, type RabbitBus } from '@feira/platform/events/rabbitmq';
import {
  createShop,
  effectsOf,
  eventually,
  orderEvent,
  outbox,
  recordingLogger,
  shopUnitOfWork,
  typeOf,
  orderData,
} from '@feira/platform/events/testing';
import { openPostgres, type Database } from '@feira/platform/postgres';
import {
  postgresIsInstalled,
  privatePostgres,
  privateRabbit,
  rabbitIsInstalled,
  type PrivateRabbit,
  type PrivateServer,
} from '@feira/platform/testing/private';
import { removeTopology } from '@feira/platform/testing/rabbit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeMembers } from './members.ts';

const CONSUMER = 'shop.one';
const PATIENT_MS = 60_000;

describe.skipIf(!rabbitIsInstalled || !postgresIsInstalled)('events, with servers and processes that die', () => {
  let rabbit: PrivateRabbit;
  let postgres: PrivateServer;
  let database: Database;
  const topology = eventTopology({ consumers: [CONSUMER], backOffMs: [50, 100] });
  const members = makeMembers(() => ({ DATABASE_URL: postgres.url, AMQP_URL: rabbit.url }));

  beforeAll(async () => {
    [rabbit, postgres] = await Promise.all([privateRabbit(), privatePostgres(['fsync=off'])]);
    await Promise.all([rabbit.start(), postgres.start()]);
    database = await openPostgres({ url: postgres.url });
  });
  afterAll(async () => {
    await database.close();
    await Promise.all([rabbit.end(), postgres.end()]);
  });
  beforeEach(() => createShop(database));
  afterEach(async () => {
    await members.endAll();
    await removeTopology(topology, rabbit.url);
  });

  /** Orders of `length` events each, in the outbox. */
  const append = (orders: readonly string[], length = 1): Promise<unknown> =>
    shopUnitOfWork(database).run(async (tx) => {
      const events = orders.flatMap((subject) =>
        Array.from({ length }, (_, at) => ({
          type: typeOf(at + 1),
          subject,
          sequence: at + 1,
          data: orderData(subject),
        })),
      );
      await tx.outbox.append(events);
      return { ok: true, value: undefined };
    });
  const waiting = async (): Promise<number> =>
    Number((await database.sql<{ n: string }[]>`select count(*) as n from shop.outbox`)[0]?.n);
  const effects = (count: number): Promise<string[]> =>
    eventually(
      () => effectsOf(database, CONSUMER),
      (done) => done.length >= count,
      PATIENT_MS,
    );
  const drained = () => eventually(waiting, (n) => n === 0, PATIENT_MS);
  const orders = (count: number): string[] => Array.from({ length: count }, (_, at) => `order ${at}`);
  const eachOnce = (subjects: readonly string[], length: number): string[] =>
    subjects.flatMap((subject) => Array.from({ length }, (_, at) => `${subject} ${at + 1}`)).sort();

  it('R56 publishes after a restart what a relay had claimed when it was killed before publishing', async () => {
    const consumer = members.start('consumer');
    await consumer.says('ready');
    const relay = members.start('relay', 'before publish');
    await append(['a'], 3);
    await relay.says('here');
    await relay.kill();
    expect(await waiting()).toBe(3);
    members.start('relay');
    expect(await effects(3)).toEqual(['a 1', 'a 2', 'a 3']);
    expect(await drained()).toBe(0);
  });

  it('R57 has one effect for what a relay had published when it was killed before marking it', async () => {
    const consumer = members.start('consumer');
    await consumer.says('ready');
    const relay = members.start('relay', 'after publish');
    await append(['a'], 3);
    await relay.says('here');
    expect(await effects(3)).toEqual(['a 1', 'a 2', 'a 3']);
    await relay.kill();
    expect(await waiting()).toBe(3);
    members.start('relay');
    expect(await drained()).toBe(0);
    expect(
      await eventually(
        () => consumer.count('"outcome":"duplicate"'),
        (n) => n >= 3,
      ),
    ).toBe(3);
    expect(await effectsOf(database, CONSUMER)).toEqual(['a 1', 'a 2', 'a 3']);
  });

  it('R58 shares the work of two relays without a double claim, each order in its order', async () => {
    const consumer = members.start('consumer');
    const relays = [members.start('relay'), members.start('relay')];
    await Promise.all([consumer, ...relays].map((member) => member.says('ready')));
    const many = orders(200);
    await append(many, 3);
    const done = await effects(600);
    expect([...done].sort()).toEqual(eachOnce(many, 3));
    for (const subject of many) {
      const mine = done.filter((effect) => effect.startsWith(`${subject} `));
      expect(mine).toEqual([1, 2, 3].map((sequence) => `${subject} ${sequence}`));
    }
    expect(await drained()).toBe(0);
    expect(consumer.count('"outcome":"duplicate"')).toBe(0);
    for (const relay of relays) expect(relay.count('outbox relayed')).toBeGreaterThan(0);
  });

  it('R61 rolls back and delivers again what a consumer was handling when it was killed', async () => {
    const dying = members.start('consumer', 'in handler');
    await dying.says('ready');
    members.start('relay');
    await append(['a'], 2);
    await dying.says('here');
    await dying.kill();
    expect(await effectsOf(database, CONSUMER)).toEqual([]);
    members.start('consumer');
    expect(await effects(2)).toEqual(['a 1', 'a 2']);
  });

  it('R55 loses nothing when the broker is killed and started again under load', async () => {
    members.start('relay');
    members.start('consumer');
    const many = orders(300);
    await append(many.slice(0, 100), 3);
    await effects(1);
    await rabbit.kill();
    await append(many.slice(100, 200), 3);
    await rabbit.start();
    await append(many.slice(200), 3);
    expect((await effects(900)).sort()).toEqual(eachOnce(many, 3));
    expect(await drained()).toBe(0);
  });

  it('loses nothing when the database is killed and started again under the consumers', async () => {
    members.start('relay');
    const consumer = members.start('consumer');
    await consumer.says('ready');
    const many = orders(100);
    await append(many, 3);
    await effects(1);
    await postgres.kill();
    await postgres.start();
    const done = await eventually(
      () => effectsOf(database, CONSUMER).catch(() => []),
      (found) => found.length >= 300,
      PATIENT_MS * 2,
    );
    expect([...done].sort()).toEqual(eachOnce(many, 3));
  });

  describe('a bus whose broker', () => {
    let bus: RabbitBus;
    const { logger } = recordingLogger();
    beforeEach(async () => {
      bus = makeRabbitBus({
        url: rabbit.url,
        name: 'test',
        logger,
        topology,
        publishTimeoutMs: 1_000,
        connectTimeoutMs: 2_000,
      });
      await bus.ready();
    });
    afterEach(() => bus.close());
    const failure = (): Promise<NotPublished> =>
      bus.publish([orderEvent('a', 1)]).then(
        () => Promise.reject(new Error('it was published')),
        (error: unknown) => error as NotPublished,
      );
    const publishes = (): Promise<boolean> =>
      eventually(
        () =>
          bus.publish([orderEvent('a', 1)]).then(
            () => true,
            () => false,
          ),
        Boolean,
        PATIENT_MS,
      );

    it('R59 is frozen gives a publish up, and the outbox keeps the event until it thaws', async () => {
      const relay = makeRelay({ database, outbox, bus, logger });
      await append(['a']);
      rabbit.freeze();
      try {
        await relay.drain();
        expect(await waiting()).toBe(1);
        expect([...(await failure()).failed.values()][0]).toBeInstanceOf(WireDown);
      } finally {
        rabbit.thaw();
      }
      await database.sql`update shop.outbox set available_at = now()`;
      await publishes();
      await relay.drain();
      expect(await drained()).toBe(0);
    });

    it('takes no more messages says so at once, and publishes again when it does', async () => {
      await rabbit.control('set_vm_memory_high_watermark', '0');
      await eventually(
        () => failure().then(() => bus.health()),
        (state) => state === 'blocked',
      );
      expect(bus.health()).toBe('blocked');
      expect((await failure()).message).toMatch(/takes no more messages/);
      await rabbit.control('set_vm_memory_high_watermark', '0.8');
      expect(await publishes()).toBe(true);
      expect(bus.health()).toBe('up');
    });

    it('is restarted is found again', async () => {
      await rabbit.stop();
      expect([...(await failure()).failed.values()][0]).toBeInstanceOf(WireDown);
      expect(bus.health()).toBe('down');
      await rabbit.start();
      expect(await publishes()).toBe(true);
    });
  });
});
