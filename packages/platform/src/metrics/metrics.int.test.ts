import type { Topology } from '@feira/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeMemoryCache } from '../cache/index.ts';
import { makeConsumer } from '../events/consumer.ts';
import { makeRabbitBus, type RabbitBus } from '../events/rabbitmq/bus.ts';
import { makeRelay } from '../events/relay.ts';
import * as shop from '../events/testing/index.ts';
import { silentLogger } from '../logger/index.ts';
import { openPostgres, type Database } from '../postgres/index.ts';
import { forEachDatabase } from '../testing/index.ts';
import { describeRabbit, removeTopology, TEST_AMQP_URL, testTopology } from '../testing/rabbit.ts';
import { createThrowaway, describePostgres } from '../testing/servers.ts';
import { onScrape, openMetrics } from './index.ts';

const { eventually, orderEvent } = shop;

/** The value of one series, through a real scrape; undefined while there is none. */
async function seriesAt(url: string, series: string): Promise<number | undefined> {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n');
  const found = lines.find((line) => line.startsWith(`${series} `));
  return found === undefined ? undefined : Number(found.slice(series.length + 1));
}

describe('the metrics listener', () => {
  let server: Awaited<ReturnType<typeof openMetrics>>;
  beforeEach(async () => {
    server = await openMetrics({ port: 0, host: '127.0.0.1' });
  });
  afterEach(() => server.close());
  const value = (series: string) => seriesAt(server.url ?? '', series);

  it('does not listen where nobody asked for it', async () => {
    const none = await openMetrics({ port: undefined, host: '127.0.0.1' });
    expect(none.url).toBeUndefined();
    await none.close();
  });

  it('counts what cannot be read, and answers all the same', async () => {
    const end = onScrape('broken', () => Promise.reject(new Error('no answer')));
    try {
      const before = (await value('feira_collect_failures_total{collector="broken"}')) ?? 0;
      expect(await value('feira_collect_failures_total{collector="broken"}')).toBe(before + 1);
    } finally {
      end();
    }
    const left = await value('feira_collect_failures_total{collector="broken"}');
    expect(await value('feira_collect_failures_total{collector="broken"}')).toBe(left);
  });

  it('tells hits of the cache from misses', async () => {
    const of = async (result: string) => (await value(`feira_cache_reads_total{result="${result}"}`)) ?? 0;
    const [hits, misses] = [await of('hit'), await of('miss')];
    const cache = makeMemoryCache({ max: 10 });
    for (let read = 0; read < 3; read += 1) await cache.getOrLoad('key', 60_000, () => Promise.resolve({}));
    expect([(await of('hit')) - hits, (await of('miss')) - misses]).toEqual([2, 1]);
  });

  describePostgres('with a pool of one connection', () => {
    it('shows who is inside, who waits, and who was turned away', async () => {
      const { url, drop } = await createThrowaway();
      const database = await openPostgres({ url, max: 1, acquireTimeoutMs: 200 });
      try {
        const of = (state: string) => value(`feira_db_pool_connections{state="${state}"}`);
        const refused = (await value('feira_db_pool_refusals_total')) ?? 0;
        const waits = (await value('feira_db_pool_wait_seconds_count')) ?? 0;
        expect([await of('max'), await of('in_use'), await of('waiting')]).toEqual([1, 0, 0]);
        let leave = (): void => undefined;
        const held = new Promise<void>((settle) => {
          leave = settle;
        });
        const holder = database.sql.begin(() => held);
        const late = database.sql`select 1`.catch((error: unknown) => error);
        await eventually(
          () => of('in_use'),
          (inUse) => inUse === 1,
        );
        expect(await late).toBeInstanceOf(Error);
        expect(((await value('feira_db_pool_refusals_total')) ?? 0) - refused).toBe(1);
        expect(((await value('feira_db_pool_wait_seconds_count')) ?? 0) - waits).toBe(1);
        leave();
        await holder;
        expect(await of('in_use')).toBe(0);
      } finally {
        await database.close();
        await drop();
      }
      expect(await value('feira_db_pool_connections{state="max"}')).toBe(0);
    });
  });
});

forEachDatabase('the metrics of events', undefined, (open) => {
  let database: Database;
  let server: Awaited<ReturnType<typeof openMetrics>>;
  beforeEach(async () => {
    database = await open();
    await shop.createShop(database);
    server = await openMetrics({ port: 0, host: '127.0.0.1' });
  });
  afterEach(() => server.close());
  const value = (series: string) => seriesAt(server.url ?? '', series);

  it('show how much waits in the outbox and since when, until the relay stops', async () => {
    await database.sql`insert into shop.outbox (id, type, subject, sequence, source, request_id, data, created_at, available_at)
      values (gen_random_uuid(), 'order.placed.v1', 's', 1, '/x', 'r', '{}', now() - interval '90 seconds', now() + interval '1 hour')`;
    const bus = { publish: () => Promise.reject(new Error('away')) } as unknown as RabbitBus;
    const relay = makeRelay({ database, outbox: shop.outbox, bus, logger: silentLogger, intervalMs: 60_000 });
    relay.start();
    expect(await value('feira_outbox_rows{service="shop"}')).toBe(1);
    expect(await value('feira_outbox_oldest_seconds{service="shop"}')).toBeGreaterThanOrEqual(90);
    await relay.stop();
  });

  describeRabbit('over RabbitMQ', () => {
    const CONSUMER = 'shop.metrics';
    let topology: Topology;
    let bus: RabbitBus;
    beforeEach(() => {
      topology = testTopology({ consumers: [CONSUMER], maxAttempts: 2, deliveryLimit: 5 });
    });
    afterEach(async () => {
      await bus.close();
      await removeTopology(topology);
    });

    it('R60 count tries and failures, and show the dead letters that lie there', async () => {
      bus = makeRabbitBus({ url: TEST_AMQP_URL, name: 'metrics', logger: silentLogger, topology });
      makeConsumer({
        consumer: CONSUMER,
        database,
        tables: shop.inbox,
        bus,
        logger: silentLogger,
        handlers: {
          'order.placed.v1': (event, delivery) => {
            if (event.subject === 'poison') throw new Error('it hurts');
            return shop.shopUnitOfWork(database).once(delivery, (tx) => tx.act(CONSUMER, event));
          },
        },
      });
      await bus.ready();
      const labelled = (name: string, result: string) =>
        value(`${name}{consumer="${CONSUMER}",result="${result}"}`).then((found) => found ?? 0);
      const consumed = 'feira_events_consumed_total';
      const setAside = 'feira_events_set_aside_total';
      const counts = () =>
        Promise.all([
          labelled(consumed, 'handled'),
          labelled(consumed, 'failed'),
          labelled(setAside, 'retried'),
          labelled(setAside, 'dead_lettered'),
        ]);
      const before = await counts();
      expect(await value(`feira_dead_letters{consumer="${CONSUMER}"}`)).toBe(0);
      await bus.publish([orderEvent('well', 1), orderEvent('poison', 1)]);
      await eventually(
        () => value(`feira_dead_letters{consumer="${CONSUMER}"}`),
        (dead) => dead === 1,
      );
      const after = await eventually(counts, ([handled]) => handled > before[0]);
      expect(after.map((count, at) => count - before[at]!)).toEqual([1, 2, 1, 1]);
    });
  });
});
