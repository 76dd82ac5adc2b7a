import { RETENTION_DAYS, type Envelope, type Topology } from '@feira/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../postgres/index.ts';
import { forEachDatabase } from '../../testing/index.ts';
import { startTcpProxy, type TcpProxy } from '../../testing/private/index.ts';
import { askRabbit, describeRabbit, removeTopology, TEST_AMQP_URL, testTopology } from '../../testing/rabbit.ts';
import { ALERTS, NotPublished, Unroutable } from '../bus.ts';
import { makeConsumer } from '../consumer.ts';
import { makeRelay } from '../relay.ts';
import * as shop from '../testing/index.ts';
import { openDeadLetters, type DeadLetters } from './dead-letters.ts';
import { makeRabbitBus, type RabbitBus } from './bus.ts';

const CONSUMER = 'shop.one';
const { orderEvent, effectsOf, eventually } = shop;

forEachDatabase('RabbitMQ', undefined, (open) => {
  describeRabbit('with consumers', () => {
    let database: Database;
    let topology: Topology;
    let proxy: TcpProxy;
    let letters: DeadLetters;
    let log: ReturnType<typeof shop.recordingLogger>;
    const buses: RabbitBus[] = [];

    beforeEach(async () => {
      database = await open();
      await shop.createShop(database);
      topology = testTopology({ consumers: [CONSUMER], maxAttempts: 3, deliveryLimit: 2 });
      const { hostname, port } = new URL(TEST_AMQP_URL);
      proxy = await startTcpProxy({ host: hostname, port: Number(port || 5672) });
      log = shop.recordingLogger();
      letters = await openDeadLetters({ url: TEST_AMQP_URL, topology, logger: log.logger });
    });
    afterEach(async () => {
      proxy.release();
      await Promise.all(buses.splice(0).map((bus) => bus.close()));
      await letters.close();
      await proxy.close();
      await removeTopology(topology);
    });

    const join = async (on: Topology = topology, publishTimeoutMs = 15_000): Promise<RabbitBus> => {
      const url = new URL(TEST_AMQP_URL);
      url.hostname = '127.0.0.1';
      url.port = String(proxy.port);
      const { logger } = log;
      const limits = { publishTimeoutMs, connectTimeoutMs: 5_000, closeTimeoutMs: 1_000 };
      const bus = makeRabbitBus({ url: url.href, name: 'test', logger, topology: on, ...limits });
      buses.push(bus);
      await bus.ready();
      return bus;
    };
    const listen = (bus: RabbitBus, before: (event: Envelope) => Promise<void> | void = () => undefined) =>
      makeConsumer({
        consumer: CONSUMER,
        database,
        tables: shop.inbox,
        bus,
        logger: log.logger,
        handlers: {
          'order.placed.v1': (event, delivery) =>
            shop.shopUnitOfWork(database).once(delivery, async (tx) => {
              await tx.act(CONSUMER, event);
              await before(event);
            }),
          'order.paid.v1': (event, delivery) =>
            shop.shopUnitOfWork(database).once(delivery, (tx) => tx.act(CONSUMER, event)),
        },
      });
    const effects = (...expected: string[]): Promise<string[]> =>
      eventually(
        () => effectsOf(database, CONSUMER),
        (done) => expected.every((effect) => done.includes(effect)),
      );
    const dead = (count: number) =>
      eventually(
        () => letters.list({}),
        (found) => found.length >= count,
      );

    it('R60 makes a dead letter of what fails often enough, and alerts; other orders go on', async () => {
      const bus = await join();
      let tries = 0;
      listen(bus, ({ subject }) => {
        if (subject !== 'poison') return;
        tries += 1;
        throw new Error('it hurts');
      });
      const poison = orderEvent('poison', 1);
      await bus.publish([poison, orderEvent('a', 1)]);
      const [letter] = await dead(1);
      expect(letter).toMatchObject({ consumer: CONSUMER, eventId: poison.id, type: 'order.placed.v1' });
      expect(letter).toMatchObject({ subject: 'poison', reason: 'it hurts', attempts: 3, replays: 0 });
      expect(tries).toBe(3);
      expect(await effects('a 1')).toEqual(['a 1']);
      expect(log.alerts()).toMatchObject([{ level: 50, msg: ALERTS.deadLettered, eventId: poison.id }]);
    });

    it('R63 replays dead letters after the fix with one effect, twice in the box or replayed twice', async () => {
      const bus = await join();
      let broken = true;
      listen(bus, () => {
        if (broken) throw new Error('not yet');
      });
      const [placed, paid] = [orderEvent('a', 1), orderEvent('a', 2)];
      await bus.publish([placed, placed, paid]);
      await dead(2);
      expect(await effectsOf(database, CONSUMER)).toEqual([]);
      broken = false;
      const [first] = (await letters.replay({ eventId: placed.id })).done;
      expect(first).toMatchObject({ eventId: placed.id });
      expect(await effects('a 2')).toEqual(['a 1', 'a 2']);
      await bus.publish([placed, orderEvent('b', 1)]);
      expect(await effects('b 1')).toEqual(['a 1', 'a 2', 'b 1']);
      expect(await letters.list({})).toEqual([]);
    });

    it('R63 leaves letters that are older than what inboxes remember', async () => {
      const bus = await join();
      listen(bus, () => {
        throw new Error('never');
      });
      await bus.publish([orderEvent('a', 1)]);
      await dead(1);
      const later = new Date(Date.now() + (RETENTION_DAYS.replay + 1) * 86_400_000);
      const { logger } = log;
      const old = await openDeadLetters({ url: TEST_AMQP_URL, topology, logger, now: () => later });
      expect(await old.replay({})).toMatchObject({ done: [], tooOld: [{ subject: 'a' }] });
      await old.close();
      expect(await letters.list({})).toHaveLength(1);
      expect(RETENTION_DAYS.inbox).toBeGreaterThan(RETENTION_DAYS.replay);
    });

    it('goes on with an order when its dead letter is dropped', async () => {
      const bus = await join();
      listen(bus, ({ sequence }) => {
        if (sequence === 1) throw new Error('never');
      });
      await bus.publish([orderEvent('a', 1), orderEvent('a', 2)]);
      await dead(1);
      // What has just been listed may not be back in its queue yet.
      const drop = () => letters.drop({ consumer: CONSUMER });
      expect(await eventually(drop, (dropped) => dropped.length > 0)).toMatchObject([{ subject: 'a', sequence: 1 }]);
      expect(await effects('a 2')).toEqual(['a 2']);
    });

    it.each([
      ['an unknown version', { type: 'order.placed.v9' }, /unknown event type or version: order.placed.v9/],
      ['an unknown type', { type: 'order.framed.v1' }, /unknown event type or version/],
      ['data of another shape', { data: { orderId: 1 } }, /not order.placed.v1/],
      ['an envelope that is none', { specversion: '0.3' as '1.0' }, /not an event envelope: specversion/],
    ])('makes a dead letter of %s at once', async (_what, changes, reason) => {
      const bus = await join();
      listen(bus);
      await bus.publish([orderEvent('a', 1, changes)]);
      const [letter] = await dead(1);
      expect(letter?.reason).toMatch(reason);
      expect(letter?.attempts).toBe(1);
    });

    it('R62 does not take a returned event for sent, although the broker confirms it', async () => {
      const deaf = testTopology({ consumers: [] });
      const bus = await join(deaf);
      const event = orderEvent('a', 1);
      const failure: unknown = await bus.publish([event]).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(NotPublished);
      expect((failure as NotPublished).failed.get(event.id)).toBeInstanceOf(Unroutable);

      await shop.shopUnitOfWork(database).run(async (tx) => {
        await tx.outbox.append([event]);
        return { ok: true, value: undefined };
      });
      await makeRelay({ database, outbox: shop.outbox, bus, logger: log.logger }).drain();
      expect(await database.sql`select attempts from shop.outbox`).toMatchObject([{ attempts: 1 }]);
      expect(log.alerts()).toMatchObject([{ level: 50, msg: ALERTS.unroutable, type: 'order.placed.v1' }]);
      await removeTopology(deaf);
    });

    it('subscribes again when its queue is taken away', async () => {
      const bus = await join();
      listen(bus);
      await bus.publish([orderEvent('a', 1)]);
      await effects('a 1');
      const { queue } = topology.consumers[0]!;
      await askRabbit(async (model) => (await model.createChannel()).deleteQueue(queue));
      const published = () =>
        bus.publish([orderEvent('b', 1)]).then(
          () => true,
          () => false,
        );
      expect(await eventually(published, Boolean)).toBe(true);
      expect(await effects('b 1')).toEqual(['a 1', 'b 1']);
    });

    describe('on a wire that fails', () => {
      it('R61 delivers again when the wire is cut under a handler, with one effect', async () => {
        const bus = await join();
        let tries = 0;
        listen(bus, async () => {
          tries += 1;
          if (tries > 1) return;
          proxy.cut();
          await eventually(
            () => bus.health(),
            (state) => state === 'down',
          );
        });
        await bus.publish([orderEvent('a', 1)]);
        const published = () =>
          bus.publish([orderEvent('b', 1)]).then(
            () => true,
            () => false,
          );
        expect(await eventually(published, Boolean)).toBe(true);
        expect((await effects('a 1', 'b 1')).sort()).toEqual(['a 1', 'b 1']);
        expect(tries).toBeGreaterThan(1);
      });

      it('alerts before the broker gives up what ends without an answer again and again', async () => {
        const bus = await join();
        listen(bus, async ({ subject }) => {
          if (subject !== 'deadly') return;
          proxy.cut();
          await eventually(
            () => bus.health(),
            (state) => state === 'down',
          );
          throw new Error('and the process with it');
        });
        await bus.publish([orderEvent('deadly', 1)]);
        const [letter] = await dead(1);
        expect(letter?.reason).toBe('no answer after 2 deliveries');
        expect(log.alerts()).toMatchObject([{ msg: ALERTS.deadLettered }]);
      });

      it('R59 gives up a publish after its own time-out when the broker hangs, and publishes again afterwards', async () => {
        const bus = await join(topology, 1_000);
        listen(bus);
        proxy.hold();
        const failure: unknown = await bus.publish([orderEvent('a', 1)]).catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(NotPublished);
        expect((failure as Error).message).toMatch(/no confirm within 1000 ms/);
        proxy.release();
        const again = () =>
          bus.publish([orderEvent('b', 1)]).then(
            () => true,
            () => false,
          );
        expect(await eventually(again, Boolean)).toBe(true);
        expect(await effects('b 1')).toContain('b 1');
      });

      it('tells listeners that they may have missed something, and lets them hear again', async () => {
        const bus = await join();
        const heard: string[] = [];
        let missed = 0;
        bus.subscribeAll({
          name: 'cache',
          types: ['product.changed.v1'],
          hear: (event) => Promise.resolve(void heard.push(event.id)),
          missed: () => (missed += 1),
        });
        const hears = async () => {
          const event = orderEvent('p', 1, { type: 'product.changed.v1' });
          await bus.publish([event]).catch(() => undefined);
          return eventually(() => heard.includes(event.id), Boolean, 300);
        };
        expect(await eventually(hears, Boolean)).toBe(true);
        expect(missed).toBe(0);
        proxy.cut();
        expect(
          await eventually(
            () => missed,
            (n) => n > 0,
          ),
        ).toBeGreaterThan(0);
        expect(await eventually(hears, Boolean)).toBe(true);
      });

      it('closes although the broker hangs', async () => {
        const bus = await join();
        listen(bus);
        proxy.hold();
        await bus.close();
        expect(bus.health()).toBe('down');
      });
    });
  });
});
