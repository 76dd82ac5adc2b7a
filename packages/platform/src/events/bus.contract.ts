import type { Envelope } from '@feira/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentRequest } from '../context/index.ts';
import { newId } from '../ids/index.ts';
import { silentLogger } from '../logger/index.ts';
import type { Database } from '../postgres/index.ts';
import type { EventBus, Listener } from './bus.ts';
import { makeConsumer, type Consumer, type OrderHandlers } from './consumer.ts';
import { createShop, effectsOf, eventually, inbox, orderEvent, shopUnitOfWork } from './testing/index.ts';

/** A bus's world: whoever is in it hears what is said in it. */
export interface BusWorld {
  /** A bus for one more process; on the wire of a single process it is the same each time. */
  join(): Promise<EventBus>;
  /** Names that the world's topology has queues for. */
  readonly consumers: readonly [string, string];
  end(): Promise<void>;
}

/** What every bus does, with consumers made by `makeConsumer`. */
export function busContract(open: () => Promise<Database>, openWorld: () => Promise<BusWorld>): void {
  let database: Database;
  let world: BusWorld;
  let bus: EventBus;
  let consumers: Consumer[];

  beforeEach(async () => {
    database = await open();
    await createShop(database);
    world = await openWorld();
    bus = await world.join();
    consumers = [];
  });
  afterEach(async () => {
    await Promise.all(consumers.map((consumer) => consumer.stop()));
    await world.end();
  });

  type Before = (event: Envelope) => Promise<void> | void;
  /** A consumer that counts each event; `before` runs first, inside of its transaction. */
  const listen = (at: 0 | 1 = 0, before: Before = () => undefined, on = bus): Consumer => {
    const consumer = world.consumers[at];
    const act: NonNullable<OrderHandlers['order.placed.v1']> = (event, delivery) =>
      shopUnitOfWork(database).once(delivery, async (tx) => {
        await tx.act(consumer, event);
        await before(event);
      });
    const handlers = { 'order.placed.v1': act, 'order.paid.v1': act, 'order.shipped.v1': act };
    const made = makeConsumer({ consumer, database, tables: inbox, bus: on, logger: silentLogger, handlers });
    consumers.push(made);
    made.start();
    return made;
  };
  /** Publishes as a relay does: until it is safe. */
  const publish = async (...events: Envelope[]): Promise<void> => {
    const attempt = () =>
      bus.publish(events).then(
        () => true,
        () => false,
      );
    expect(await eventually(attempt, Boolean)).toBe(true);
  };
  const effects = (count: number, at: 0 | 1 = 0): Promise<string[]> =>
    eventually(
      () => effectsOf(database, world.consumers[at]),
      (done) => done.length >= count,
    );
  /** What has arrived so far has been dealt with, once an order that came later has been. */
  const settled = async (at: 0 | 1 = 0): Promise<string[]> => {
    const marker = `marker-${newId()}`;
    await publish(orderEvent(marker, 1));
    await eventually(
      () => effectsOf(database, world.consumers[at]),
      (done) => done.includes(`${marker} 1`),
    );
    return (await effectsOf(database, world.consumers[at])).filter((effect) => !effect.startsWith('marker'));
  };

  it('brings every event to every consumer', async () => {
    listen(0);
    listen(1);
    await publish(orderEvent('a', 1), orderEvent('b', 1));
    expect((await effects(2, 0)).sort()).toEqual(['a 1', 'b 1']);
    expect((await effects(2, 1)).sort()).toEqual(['a 1', 'b 1']);
  });

  it('keeps the order of an aggregate', async () => {
    listen();
    const events = ['a', 'b', 'c'].flatMap((subject) => [1, 2, 3].map((sequence) => orderEvent(subject, sequence)));
    await publish(...events);
    const done = await effects(9);
    for (const subject of ['a', 'b', 'c']) {
      expect(done.filter((effect) => effect.startsWith(subject))).toEqual([1, 2, 3].map((n) => `${subject} ${n}`));
    }
  });

  it('R57 has one effect for an event that is published often', async () => {
    listen();
    listen(0, undefined, await world.join());
    const events = [orderEvent('a', 1), orderEvent('a', 2)];
    await Promise.all([publish(...events), publish(...events), publish(...events)]);
    await effects(2);
    expect(await settled()).toEqual(['a 1', 'a 2']);
  });

  it('R60 comes again after a handler that failed, and leaves no half effect', async () => {
    let failures = 2;
    listen(0, ({ subject }) => {
      if (subject === 'a' && (failures -= 1) >= 0) throw new Error('not today');
    });
    await publish(orderEvent('a', 1));
    expect(await effects(1)).toEqual(['a 1']);
    expect(failures).toBeLessThan(0);
  });

  it('R60 keeps other orders going while one fails', async () => {
    let broken = true;
    listen(0, ({ subject }) => {
      if (subject === 'poison' && broken) throw new Error('poison');
    });
    const poison = publish(orderEvent('poison', 1));
    await publish(orderEvent('a', 1));
    expect(await effects(1)).toEqual(['a 1']);
    broken = false;
    await poison;
    expect(await effects(2)).toEqual(['a 1', 'poison 1']);
  });

  it('parks what overtook another event, and applies all in order once the gap has closed', async () => {
    listen();
    const [placed, paid, shipped] = [orderEvent('a', 1), orderEvent('a', 2), orderEvent('a', 3)];
    await publish(shipped);
    await publish(paid);
    expect(await settled()).toEqual([]);
    await publish(placed);
    await eventually(
      () => effectsOf(database, world.consumers[0]),
      (done) => done.includes('a 3'),
    );
    expect(await settled()).toEqual(['a 1', 'a 2', 'a 3']);
    expect(await database.sql`select 1 from shop.inbox_parked`).toHaveLength(0);
  });

  it('hands on what was left parked by a process that died', async () => {
    const consumer = listen();
    await publish(orderEvent('a', 1));
    await effects(1);
    const left = orderEvent('a', 2);
    await database.sql`insert into shop.inbox_parked (consumer, subject, sequence, event_id, envelope)
      values (${world.consumers[0]}, 'a', 2, ${left.id}, ${JSON.stringify(left)}::text::jsonb)`;
    await consumer.tend();
    expect(await effects(2)).toEqual(['a 1', 'a 2']);
  });

  it('counts events that a consumer does not act on, so that the next one is no gap', async () => {
    const consumer = world.consumers[0];
    const handlers: OrderHandlers = {
      'order.shipped.v1': (event, delivery) => shopUnitOfWork(database).once(delivery, (tx) => tx.act(consumer, event)),
    };
    makeConsumer({ consumer, database, tables: inbox, bus, logger: silentLogger, handlers });
    await publish(orderEvent('a', 1), orderEvent('a', 2), orderEvent('a', 3));
    expect(await effects(1)).toEqual(['a 3']);
  });

  it('takes the place of an event that an operator gave up, without its effect', async () => {
    listen();
    await publish(orderEvent('a', 2));
    await bus.redeliver(world.consumers[0], orderEvent('a', 1), { skip: true });
    expect(await effects(1)).toEqual(['a 2']);
  });

  it('R81 handles an event under the id of the request that caused it', async () => {
    const ids: (string | undefined)[] = [];
    listen(0, () => void ids.push(currentRequest()?.requestId));
    await publish(orderEvent('a', 1, { requestid: 'the request' }));
    await effects(1);
    expect(ids).toEqual(['the request']);
  });

  describe('for everyone', () => {
    const changed = () => orderEvent('p', 1, { type: 'product.changed.v1', data: { productId: 'p' } });
    const listener = (name: string) => {
      const heard: string[] = [];
      const made: Listener = {
        name,
        types: ['product.changed.v1'],
        hear: (event) => {
          heard.push(event.id);
          return Promise.resolve();
        },
        missed: () => undefined,
      };
      return { made, heard };
    };

    it('is heard by every replica, and by nobody is no loss', async () => {
      await publish(changed());
      const [one, two] = [listener('one'), listener('two')];
      bus.subscribeAll(one.made);
      (await world.join()).subscribeAll(two.made);
      const heardByAll = async () => {
        const event = changed();
        await bus.publish([event]);
        return eventually(() => one.heard.includes(event.id) && two.heard.includes(event.id), Boolean, 500);
      };
      expect(await eventually(heardByAll, Boolean)).toBe(true);
    });
  });

  it('closes after the handlers that are under way', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((settle) => (release = settle));
    let started = false;
    listen(0, () => {
      started = true;
      return held;
    });
    const publishing = bus.publish([orderEvent('a', 1)]).catch(() => undefined);
    await eventually(() => started, Boolean);
    const closing = bus.close();
    release();
    await closing;
    await publishing;
    expect(await effectsOf(database, world.consumers[0])).toEqual(['a 1']);
    await expect(bus.publish([orderEvent('b', 1)])).rejects.toThrow();
  });
}
