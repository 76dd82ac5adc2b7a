import { eventTopology } from '@feira/contracts';
import { makeConsumer, makeRelay, type EventBus } from '@feira/platform/events';
import { makeRabbitBus } from '@feira/platform/events/rabbitmq';
import { inbox, outbox, shopUnitOfWork } from '@feira/platform/events/testing';
import { makeLogger } from '@feira/platform/logger';
import { openPostgres } from '@feira/platform/postgres';

/**
 * A relay or a consumer of the small test shop in a process of its own, to be killed at the worst moment. It logs to
 * standard output; at the moment that HANG names it says `here` and does nothing more.
 */
const { DATABASE_URL = '', AMQP_URL = '', ROLE, HANG, CONSUMER = 'shop.one' } = process.env;

const logger = makeLogger({ name: `member ${ROLE ?? ''}`, level: 'info' });
const hang = (): Promise<never> => {
  process.stdout.write('here\n');
  return new Promise(() => undefined);
};

const database = await openPostgres({ url: DATABASE_URL });
const topology = eventTopology({ consumers: [CONSUMER], backOffMs: [50, 100] });
const bus = makeRabbitBus({ url: AMQP_URL, name: 'member', logger, topology });
await bus.ready();

if (ROLE === 'relay') {
  const hanging: EventBus = {
    ...bus,
    publish: async (events) => {
      if (HANG === 'before publish') await hang();
      await bus.publish(events);
      if (HANG === 'after publish') await hang();
    },
  };
  makeRelay({ database, outbox, bus: hanging, logger, leaseMs: 1_000 }).start();
} else {
  makeConsumer({
    consumer: CONSUMER,
    database,
    tables: inbox,
    bus,
    logger,
    handlers: {
      'order.placed.v1': (event, delivery) =>
        shopUnitOfWork(database).once(delivery, async (tx) => {
          await tx.act(CONSUMER, event);
          if (HANG === 'in handler') await hang();
        }),
      'order.paid.v1': (event, delivery) => shopUnitOfWork(database).once(delivery, (tx) => tx.act(CONSUMER, event)),
      'order.shipped.v1': (event, delivery) => shopUnitOfWork(database).once(delivery, (tx) => tx.act(CONSUMER, event)),
    },
  }).start();
}
process.stdout.write('ready\n');
