import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { connect, type ConfirmChannel } from 'amqplib';
import postgres from 'postgres';
import { eventTopology } from '@feira/contracts';
import { newId } from '@feira/platform/ids';
import { makeConsumer, makeInProcessBus, makeRelay, type EventBus } from '@feira/platform/events';
import { makeRabbitBus } from '@feira/platform/events/rabbitmq';
import * as shop from '@feira/platform/events/testing';
import { silentLogger } from '@feira/platform/logger';
import { openPostgres, type Database } from '@feira/platform/postgres';
import { mediansOf, onLanes, rate, tableOf, type Measured } from './measure.ts';

/**
 * Events a second through outbox → RabbitMQ → inbox, beside the bare parts that it is made of, in one run. Ratios carry
 * over to other machines, numbers do not. `pnpm bench:events`; DATABASE_URL and AMQP_URL name the servers.
 */
const { DATABASE_URL = 'postgres://127.0.0.1:5432/postgres', AMQP_URL = 'amqp://127.0.0.1:5672' } = process.env;
const ROUNDS = 3;
const ORDERS = 1_000;
const EVENTS_AN_ORDER = 3;
const EVENTS = ORDERS * EVENTS_AN_ORDER;
/** As many as a service's pool has connections. */
const LANES = 10;
const CONSUMER = 'shop.one';
const RESULTS = fileURLToPath(new URL('results/events.md', import.meta.url));

const orders = (): string[] => Array.from({ length: ORDERS }, () => newId());
const eventsOf = (subject: string) =>
  Array.from({ length: EVENTS_AN_ORDER }, (_, at) => ({
    type: shop.typeOf(at + 1),
    subject,
    sequence: at + 1,
    data: shop.orderData(subject),
  }));

const effectsReach = async (database: Database, count: number): Promise<void> => {
  const done = await shop.eventually(
    async () => Number((await database.sql<{ n: string }[]>`select count(*) as n from shop.effect`)[0]?.n),
    (n) => n >= count,
    120_000,
  );
  if (done !== count) throw new Error(`${done} effects of ${count}`);
};

const fillOutbox = (database: Database): Promise<void> =>
  onLanes(LANES, orders(), (subject) =>
    shop.shopUnitOfWork(database).run(async (tx) => {
      await tx.outbox.append(eventsOf(subject));
      return { ok: true, value: undefined };
    }),
  );

function listen(database: Database, bus: EventBus): void {
  const act: Parameters<typeof makeConsumer>[0]['handlers']['order.placed.v1'] = (event, delivery) =>
    shop.shopUnitOfWork(database).once(delivery, (tx) => tx.act(CONSUMER, event));
  const handlers = { 'order.placed.v1': act, 'order.paid.v1': act, 'order.shipped.v1': act };
  makeConsumer({ consumer: CONSUMER, database, tables: shop.inbox, bus, logger: silentLogger, handlers });
}

type Part = (context: { database: Database; channel: ConfirmChannel; queue: string }) => Promise<number>;

const message = Buffer.from(JSON.stringify(shop.orderEvent(newId(), 1)));

const insertTransaction: Part = ({ database }) =>
  rate(EVENTS, () =>
    onLanes(LANES, Array.from({ length: EVENTS }), () =>
      shop.shopUnitOfWork(database).run(async (tx) => {
        await tx.act(CONSUMER, { subject: 'bare', sequence: 1 });
        return { ok: true, value: undefined };
      }),
    ),
  );

const inboxTransaction: Part = ({ database }) =>
  rate(EVENTS, () =>
    onLanes(LANES, orders(), async (subject) => {
      for (const { sequence } of eventsOf(subject)) {
        const delivery = { consumer: CONSUMER, eventId: newId(), subject, sequence };
        // eslint-disable-next-line no-await-in-loop -- an order's events come one after the other
        await shop.shopUnitOfWork(database).once(delivery, (tx) => tx.act(CONSUMER, { subject, sequence }));
      }
    }),
  );

const publishAndConfirm: Part = ({ channel, queue }) =>
  rate(EVENTS, () =>
    Promise.all(
      Array.from(
        { length: EVENTS },
        () =>
          new Promise<void>((settle, reject) => {
            channel.sendToQueue(queue, message, { persistent: true, mandatory: true }, (error: unknown) =>
              error instanceof Error ? reject(error) : settle(),
            );
          }),
      ),
    ),
  );

const consumeAndAck: Part = ({ channel, queue }) =>
  rate(EVENTS, async () => {
    let left = EVENTS;
    await channel.prefetch(LANES);
    await new Promise<void>((settle, reject) => {
      const consuming = channel.consume(queue, (one) => {
        if (!one) return;
        channel.ack(one);
        left -= 1;
        if (left === 0) consuming.then(({ consumerTag }) => channel.cancel(consumerTag)).then(() => settle(), reject);
      });
    });
  });

const through =
  (bus: EventBus): Part =>
  async ({ database }) => {
    await shop.createShop(database);
    await fillOutbox(database);
    const relay = makeRelay({ database, outbox: shop.outbox, bus, logger: silentLogger });
    return rate(EVENTS, async () => {
      await relay.drain();
      await effectsReach(database, EVENTS);
    });
  };

async function measure(): Promise<Measured> {
  const admin = postgres(DATABASE_URL, { max: 1, onnotice: () => undefined });
  const name = `feira_bench_${newId().replaceAll('-', '')}`;
  await admin`create database ${admin(name)}`;
  const url = new URL(DATABASE_URL);
  url.pathname = `/${name}`;
  const database = await openPostgres({ url: url.href, max: LANES });
  const topology = eventTopology({ prefix: `${name}.`, consumers: [CONSUMER] });
  const broker = await connect(AMQP_URL);
  const channel = await broker.createConfirmChannel();
  const queue = `${name}.bare`;
  await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await shop.createShop(database);

  const rabbit = makeRabbitBus({ url: AMQP_URL, name: 'bench', logger: silentLogger, topology });
  const inProcess = makeInProcessBus();
  for (const bus of [rabbit, inProcess]) listen(database, bus);
  await rabbit.ready();

  const parts: readonly (readonly [string, Part])[] = [
    ['one INSERT transaction', insertTransaction],
    ['one inbox transaction (sequence, note, effect)', inboxTransaction],
    ['publish + confirm, quorum queue', publishAndConfirm],
    ['consume + ack, quorum queue', consumeAndAck],
    ['outbox → RabbitMQ → inbox', through(rabbit)],
    ['outbox → in process → inbox', through(inProcess)],
  ];
  const measured = await mediansOf(
    ROUNDS,
    parts.map(([title, part]) => [title, () => part({ database, channel, queue })]),
  );

  await rabbit.close();
  const queues = topology.consumers.flatMap((one) => [
    one.queue,
    one.deadLetters,
    ...one.backOff.map((step) => step.name),
  ]);
  await Promise.all([queue, ...queues].map((one) => channel.deleteQueue(one)));
  await Promise.all(topology.consumers.map((one) => channel.deleteExchange(one.deadLetterExchange)));
  await channel.deleteExchange(topology.exchange);
  await broker.close();
  await database.close();
  await admin`drop database ${admin(name)} with (force)`;
  await admin.end();
  return measured;
}

const measured = await measure();
const whole = measured.find(([title]) => title.includes('RabbitMQ →'))?.[1] ?? 0;
const table = tableOf(measured, whole, ['events/s', 'whole ÷ part']);
const text = `# Events

\`pnpm bench:events\`, medians of ${ROUNDS} rounds in one run: ${ORDERS} orders of ${EVENTS_AN_ORDER} events, ${LANES} at a time, one relay and one consumer in one
Node process (${process.version}), PostgreSQL and RabbitMQ on the same ${cpus().length} cores. The whole is outbox → RabbitMQ → inbox; the last column says
what share of each part's speed it reaches. Ratios carry over to other machines, numbers do not.

${table}
`;
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
writeFileSync(RESULTS, text);
console.log(text);
