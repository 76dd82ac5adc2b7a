import { eventTopology } from '@feira/contracts';
import { makeRabbitBus } from '@feira/platform/events/rabbitmq';
import { makeHttpTransport, runService } from '@feira/platform/graphql';
import { brokerCheck } from '@feira/platform/health';
import { makeSigner } from '@feira/platform/identity';
import { makeLogger } from '@feira/platform/logger';
import { openPostgres, poolOptions } from '@feira/platform/postgres';
import { runProcess } from '@feira/platform/process';
import { composeOrders, migrations, ordersPolicies } from './compose.ts';
import { loadConfig } from './config.ts';

await runProcess('orders', async () => {
  const config = loadConfig(process.env);
  const clock = () => new Date();
  const logger = makeLogger({ name: 'orders', level: config.LOG_LEVEL, format: config.LOG_FORMAT });
  const topology = eventTopology({ prefix: config.AMQP_PREFIX });
  const database = await openPostgres(poolOptions(config.ORDERS_DATABASE_URL, config));
  const bus = makeRabbitBus({ url: config.AMQP_URL, name: 'orders', logger, topology });
  const sign = makeSigner({ caller: 'orders', key: config.keys.orders, clock });
  const timeoutMs = config.SERVICE_CALL_TIMEOUT_MS;
  const to = (audience: string, url: readonly string[]) => makeHttpTransport({ url, audience, sign, timeoutMs });
  const orders = await composeOrders({
    database,
    bus,
    logger,
    mode: config.mode,
    migrateOnStart: config.MIGRATE_ON_START,
    transports: {
      catalog: to('catalog', config.CATALOG_URL),
      cart: to('cart', config.CART_URL),
      auth: to('auth', config.AUTH_URL),
    },
  });
  return runService({
    ...orders,
    database,
    migrations,
    config,
    policies: ordersPolicies(config.keys),
    clock,
    logger,
    port: config.ORDERS_PORT,
    metricsPort: config.ORDERS_METRICS_PORT,
    checks: { broker: brokerCheck(bus) },
    leansOn: [bus],
  });
});
