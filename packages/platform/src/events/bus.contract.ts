import { describe, expect, it } from 'vitest';
import { currentRequest } from '../context/index.ts';
import { silentLogger } from '../logger/index.ts';
import type { Listener } from './bus.ts';
import { useWorld, type OpenDatabase, type OpenWorld } from './bus.world.ts';
import { makeConsumer, type OrderHandlers } from './consumer.ts';
import { effectsOf, eventually, inbox, orderEvent, shopUnitOfWork } from './testing/index.ts';

/** What every bus does, with consumers made by `makeConsumer`. */
export function busContract(open: OpenDatabase, openWorld: OpenWorld): void {
  const { database, world, bus, listen, publish, effects, settled } = useWorld(open, openWorld);

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
    listen(0, undefined, await world().join());
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

  it('parks what overtook another event, and applies all in order once the gap has closed', async () => {
    listen();
    const [placed, paid, shipped] = [orderEvent('a', 1), orderEvent('a', 2), orderEvent('a', 3)];
    await publish(shipped);
    await publish(paid);
    expect(await settled()).toEqual([]);
    await publish(placed);
    await eventually(
      () => effectsOf(database(), world().consumers[0]),
      (done) => done.includes('a 3'),
    );
    expect(await settled()).toEqual(['a 1', 'a 2', 'a 3']);
    expect(await database().sql`select 1 from shop.inbox_parked`).toHaveLength(0);
  });

  it('hands on what was left parked by a process that died', async () => {
    const consumer = listen();
    await publish(orderEvent('a', 1));
    await effects(1);
    const left = orderEvent('a', 2);
    await database().sql`insert into shop.inbox_parked (consumer, subject, sequence, event_id, envelope)
      values (${world().consumers[0]}, 'a', 2, ${left.id}, ${JSON.stringify(left)}::text::jsonb)`;
    await consumer.tend();
    expect(await effects(2)).toEqual(['a 1', 'a 2']);
  });

  it('counts events that a consumer does not act on, so that the next one is no gap', async () => {
    const consumer = world().consumers[0];
    const handlers: OrderHandlers = {
      'order.shipped.v1': (event, delivery) =>
        shopUnitOfWork(database()).once(delivery, (tx) => tx.act(consumer, event)),
    };
    makeConsumer({ consumer, database: database(), tables: inbox, bus: bus(), logger: silentLogger, handlers });
    await publish(orderEvent('a', 1), orderEvent('a', 2), orderEvent('a', 3));
    expect(await effects(1)).toEqual(['a 3']);
  });

  it('parks nothing for a consumer that acts on the beginning of orders alone, and misses no beginning', async () => {
    const consumer = world().consumers[0];
    const handlers: OrderHandlers = {
      'order.placed.v1': (event, delivery) =>
        shopUnitOfWork(database()).once(delivery, (tx) => tx.act(consumer, event)),
    };
    makeConsumer({ consumer, database: database(), tables: inbox, bus: bus(), logger: silentLogger, handlers });
    await publish(orderEvent('from before', 3), orderEvent('a', 2), orderEvent('a', 1), orderEvent('a', 1));
    expect(await effects(1)).toEqual(['a 1']);
    expect(await settled()).toEqual(['a 1']);
    expect(await database().sql`select 1 from shop.inbox_parked`).toHaveLength(0);
    // Each is noted all the same, so that an audit can count what was heard; one is the marker of `settled`.
    const heard = () => database().sql`select 1 from shop.inbox`;
    expect(await eventually(heard, (rows) => rows.length >= 4)).toHaveLength(4);
  });

  it('takes the place of an event that an operator gave up, without its effect', async () => {
    listen();
    await publish(orderEvent('a', 2));
    await bus().redeliver(world().consumers[0], orderEvent('a', 1), { skip: true });
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
      bus().subscribeAll(one.made);
      (await world().join()).subscribeAll(two.made);
      const heardByAll = async () => {
        const event = changed();
        await bus().publish([event]);
        return eventually(() => one.heard.includes(event.id) && two.heard.includes(event.id), Boolean, 500);
      };
      expect(await eventually(heardByAll, Boolean)).toBe(true);
    });
  });

  it('R73 takes nothing new once its consumer stops, ends what is in hand, and leaves the rest to others', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((settle) => (release = settle));
    const started: string[] = [];
    const leaving = listen(0, ({ subject }) => {
      started.push(subject);
      return held;
    });
    const publishing = publish(orderEvent('in hand', 1));
    await eventually(() => started.length > 0, Boolean);
    const stopping = leaving.stop();
    const later = orderEvent('later', 1);
    // Over a broker it is safe in the queue by now; in process nobody takes it, and the publisher keeps it.
    await bus()
      .publish([later])
      .catch(() => undefined);
    release();
    await Promise.all([stopping, publishing]);
    expect(started).toEqual(['in hand']);
    expect(await effectsOf(database(), world().consumers[0])).toEqual(['in hand 1']);
    listen(0, undefined, await world().join());
    await publish(later);
    expect(await effects(2)).toEqual(['in hand 1', 'later 1']);
  });

  it('closes after the handlers that are under way', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((settle) => (release = settle));
    let started = false;
    listen(0, () => {
      started = true;
      return held;
    });
    const publishing = bus()
      .publish([orderEvent('a', 1)])
      .catch(() => undefined);
    await eventually(() => started, Boolean);
    const closing = bus().close();
    release();
    await closing;
    await publishing;
    expect(await effectsOf(database(), world().consumers[0])).toEqual(['a 1']);
    await expect(bus().publish([orderEvent('b', 1)])).rejects.toThrow();
  });
}
