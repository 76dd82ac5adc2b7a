import { eventTopology } from '@feira/contracts';
import { makeRabbitBus } from '@feira/platform/events/rabbitmq';
import { makeHttpTransport, runService } from '@feira/platform/graphql';
import { brokerCheck } from '@feira/platform/health';
import { makeSigner } from '@feira/platform/identity';
import { makeLogger } from '@feira/platform/logger';
import { openPostgres, poolOptions } from '@feira/platform/postgres';
import { runProcess } from '@feira/platform/process';
import { cartPolicies, composeCart, migrations } from './compose.ts';
import { loadConfig } from './config.ts';

await runProcess('cart', async () => {
  const config = loadConfig(process.env);
  const clock = () => new Date();
  const logger = makeLogger({ name: 'cart', level: config.LOG_LEVEL, format: config.LOG_FORMAT });
  const topology = eventTopology({ prefix: config.AMQP_PREFIX });
  const database = await openPostgres(poolOptions(config.CART_DATABASE_URL, config));
  const bus = makeRabbitBus({ url: config.AMQP_URL, name: 'cart', logger, topology });
  const sign = makeSigner({ caller: 'cart', key: config.keys.cart, clock });
  const timeoutMs = config.SERVICE_CALL_TIMEOUT_MS;
  const catalog = makeHttpTransport({ url: config.CATALOG_URL, audience: 'catalog', sign, timeoutMs });
  const cart = await composeCart({ database, bus, logger, catalog, migrateOnStart: config.MIGRATE_ON_START });
  return runService({
    ...cart,
    database,
    migrations,
    config,
    policies: cartPolicies(config.keys),
    clock,
    logger,
    port: config.CART_PORT,
    metricsPort: config.CART_METRICS_PORT,
    checks: { broker: brokerCheck(bus) },
    leansOn: [bus],
  });
});
