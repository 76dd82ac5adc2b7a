import type { Envelope } from '@feira/contracts';
import { afterEach, beforeEach, expect } from 'vitest';
import { newId } from '../ids/index.ts';
import { silentLogger } from '../logger/index.ts';
import type { Database } from '../postgres/index.ts';
import type { EventBus } from './bus.ts';
import { makeConsumer, type Consumer, type OrderHandlers } from './consumer.ts';
import type { DeadLetters } from './dead-letters.ts';
import { createShop, effectsOf, eventually, inbox, orderEvent, shopUnitOfWork } from './testing/index.ts';

/** A bus's world: whoever is in it hears what is said in it. */
export interface BusWorld {
  /** A bus for one more process; on the wire of a single process it is the same each time. */
  join(): Promise<EventBus>;
  /** Names that the world's topology has queues for. */
  readonly consumers: readonly [string, string];
  /** What its consumers have given up, after MAX_ATTEMPTS. */
  readonly letters: Pick<DeadLetters, 'list' | 'replay' | 'drop'>;
  /** The alerts that its buses have given. */
  alerts(): Record<string, unknown>[];
  end(): Promise<void>;
}

/** Of the worlds' consumers; fewer than a shop's, so that a poisoned event is given up soon. */
export const MAX_ATTEMPTS = 3;

export type OpenDatabase = () => Promise<Database>;
export type OpenWorld = () => Promise<BusWorld>;

/** A new world for each test of a suite, and what tests do in it. */
export function useWorld(open: OpenDatabase, openWorld: OpenWorld) {
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
  return {
    database: () => database,
    world: () => world,
    bus: () => bus,
    listen,
    publish,
    effects,
    settled,
  };
}
