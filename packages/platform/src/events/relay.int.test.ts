import { newId } from '../ids/index.ts';
import { silentLogger } from '../logger/index.ts';
import { forEachDatabase } from '../testing/index.ts';
import { type Envelope } from '@feira/contracts';
import { ok, refuse } from '@feira/kernel';
import { pgSchema } from 'drizzle-orm/pg-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { inboxTables, makeUnitOfWork, outboxTable, type Database, type Db } from '../postgres/index.ts';
import type { EventBus } from './bus.ts';
import { makeOutbox } from './outbox.ts';
import { makeRelay } from './relay.ts';

const schema = pgSchema('shop');
const outbox = outboxTable(schema);
const inbox = inboxTables(schema);

const CREATE = `
  create schema if not exists shop;
  drop table if exists shop.outbox, shop.inbox, shop.inbox_sequence, shop.inbox_parked;
  create table shop.outbox (position bigserial primary key, id uuid not null unique, type text not null, subject text not null,
    sequence integer not null, source text not null, request_id text not null, data jsonb not null, created_at timestamptz not null,
    attempts integer not null default 0, available_at timestamptz not null default now());
  create table shop.inbox (consumer text not null, event_id uuid not null, handled_at timestamptz not null default now(),
    primary key (consumer, event_id));
  create table shop.inbox_sequence (consumer text not null, subject text not null, last integer not null,
    moved_at timestamptz not null default now(), primary key (consumer, subject));
  create table shop.inbox_parked (consumer text not null, subject text not null, sequence integer not null, event_id uuid not null,
    envelope jsonb not null, skipped boolean not null default false, parked_at timestamptz not null default now(),
    primary key (consumer, subject, sequence));
`;

const event = (subject: string, sequence: number) => ({
  type: 'order.placed.v1',
  subject,
  sequence,
  data: { subject },
});

forEachDatabase('outbox, relay and inbox', undefined, (open) => {
  let database: Database;
  const storesOf = (tx: Db) => ({
    outbox: makeOutbox({ db: tx, outbox, source: '/feira/shop', clock: () => new Date(), newId }),
  });
  const unitOfWork = () => makeUnitOfWork({ database, inbox, stores: storesOf });
  const append = (...events: ReturnType<typeof event>[]) =>
    unitOfWork().run(async (tx) => {
      await tx.outbox.append(events);
      return ok(undefined);
    });
  const recording = (fail: (event: Envelope) => boolean = () => false) => {
    const seen: string[] = [];
    const bus: EventBus = {
      publish: async (events) => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        for (const one of events) {
          if (fail(one)) throw new Error('broker down');
          seen.push(`${one.subject} ${one.sequence}`);
        }
      },
      redeliver: () => Promise.resolve(),
      subscribe: () => ({ stop: () => Promise.resolve() }),
      subscribeAll: () => undefined,
      close: () => Promise.resolve(),
    };
    return { bus, seen };
  };
  const relayTo = (bus: EventBus) => makeRelay({ database, outbox, bus, logger: silentLogger });
  const rows = async () => Number((await database.sql<{ n: string }[]>`select count(*) as n from shop.outbox`)[0]?.n);

  beforeEach(async () => {
    database = await open();
    await database.sql.unsafe(CREATE);
  });

  it('publishes in order within an aggregate and forgets what was confirmed', async () => {
    await append(event('a', 1), event('a', 2), event('b', 1), event('a', 3));
    const { bus, seen } = recording();
    await relayTo(bus).drain();
    expect(seen.filter((one) => one.startsWith('a'))).toEqual(['a 1', 'a 2', 'a 3']);
    expect(seen).toContain('b 1');
    expect(await rows()).toBe(0);
  });

  it('R58 two relays at once split the work and never one order', async () => {
    await append(...Array.from({ length: 20 }, (_, at) => event(`order-${at % 4}`, Math.floor(at / 4) + 1)));
    const { bus, seen } = recording();
    await Promise.all([relayTo(bus).drain(), relayTo(bus).drain()]);
    await relayTo(bus).drain();
    for (const order of [0, 1, 2, 3]) {
      const mine = seen.filter((one) => one.startsWith(`order-${order} `));
      expect(mine).toEqual([1, 2, 3, 4, 5].map((sequence) => `order-${order} ${sequence}`));
    }
  });

  it('R58 a relay leaves alone what another is publishing', async () => {
    await append(event('a', 1), event('a', 2));
    const { bus, seen } = recording();
    let second: Promise<void> | undefined;
    const slow: EventBus = {
      ...bus,
      publish: async (events) => {
        await (second ??= relayTo(bus).drain());
        await bus.publish(events);
      },
    };
    await relayTo(slow).drain();
    expect(seen).toEqual(['a 1', 'a 2']);
    expect(await rows()).toBe(0);
  });

  it('R55 keeps an event that the bus refused, and the ones behind it, until they can go', async () => {
    await append(event('a', 1), event('a', 2));
    await relayTo(recording(() => true).bus).drain();
    expect(await rows()).toBe(2);
    await database.sql`update shop.outbox set available_at = now()`;
    const { bus, seen } = recording();
    await relayTo(bus).drain();
    expect(seen).toEqual(['a 1', 'a 2']);
  });

  it('keeps no event of work that was refused', async () => {
    const result = await unitOfWork().run(async (tx) => {
      await tx.outbox.append([event('a', 1)]);
      return refuse('NO', 'No.');
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'NO' } });
    expect(await rows()).toBe(0);
  });

  describe('a delivery', () => {
    const delivery = { consumer: 'shop.test', eventId: newId(), subject: 'a', sequence: 1 };

    it('R57 has one effect, however often and however parallel it arrives', async () => {
      const handled = await Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          unitOfWork().once(delivery, (tx) => tx.outbox.append([event('a', at + 1)])),
        ),
      );
      expect(handled.filter((outcome) => outcome === 'handled')).toHaveLength(1);
      expect(await rows()).toBe(1);
    });

    it('R61 may be handled again when its effect was rolled back', async () => {
      const failing = unitOfWork().once(delivery, async (tx) => {
        await tx.outbox.append([event('a', 1)]);
        throw new Error('crash');
      });
      await expect(failing).rejects.toThrow('crash');
      expect(await rows()).toBe(0);
      expect(await unitOfWork().once(delivery, () => Promise.resolve())).toBe('handled');
    });
  });
});
