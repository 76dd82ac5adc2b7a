import { eventTopology } from '@feira/contracts';
import { makeMemoryCache, makeRedisCache, type Cache } from '@feira/platform/cache';
import { makeRabbitBus } from '@feira/platform/events/rabbitmq';
import { runService } from '@feira/platform/graphql';
import { brokerCheck, cacheCheck } from '@feira/platform/health';
import { makeLogger, type Logger } from '@feira/platform/logger';
import { openPostgres, poolOptions } from '@feira/platform/postgres';
import { runProcess } from '@feira/platform/process';
import { catalogPolicies, composeCatalog, migrations } from './compose.ts';
import { loadConfig, type Config } from './config.ts';
import { openDemoCatalog } from './demo/open.ts';

const CACHED_KEYS = 100;

await runProcess('catalog', async () => {
  const config = loadConfig(process.env);
  const logger = makeLogger({ name: 'catalog', level: config.LOG_LEVEL, format: config.LOG_FORMAT });
  const topology = eventTopology({ prefix: config.AMQP_PREFIX });
  const cache = openCache(config, logger);
  const database = await openPostgres(poolOptions(config.CATALOG_DATABASE_URL, config));
  const bus = makeRabbitBus({ url: config.AMQP_URL, name: 'catalog', logger, topology });
  const migrateOnStart = config.MIGRATE_ON_START;
  const catalog = await composeCatalog({ database, bus, cache, logger, migrateOnStart });
  const demo = config.mode === 'demo' ? await openDemoCatalog({ database, catalog, logger }) : undefined;
  return runService({
    ...catalog,
    database,
    migrations,
    config,
    policies: catalogPolicies(config.keys),
    clock: () => new Date(),
    logger,
    port: config.CATALOG_PORT,
    metricsPort: config.CATALOG_METRICS_PORT,
    checks: { broker: brokerCheck(bus), cache: cacheCheck(cache) },
    ...(demo && { routes: demo.routes }),
    leansOn: [bus, cache],
  });
});

function openCache(config: Config, logger: Logger): Cache {
  if (config.REDIS_URL === undefined) return makeMemoryCache({ max: CACHED_KEYS });
  return makeRedisCache({
    url: config.REDIS_URL,
    prefix: `${config.REDIS_PREFIX}:catalog`,
    commandTimeoutMs: config.REDIS_COMMAND_TIMEOUT_MS,
    logger,
  });
}
