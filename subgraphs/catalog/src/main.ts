import { makeInProcessBus } from '@feira/platform/events';
import { runService } from '@feira/platform/graphql';
import { makeLogger } from '@feira/platform/logger';
import { openPostgres } from '@feira/platform/postgres';
import { catalogPolicies, composeCatalog } from './compose.ts';
import { loadConfig } from './config.ts';

const config = loadConfig(process.env);
const logger = makeLogger({ name: 'catalog', level: config.LOG_LEVEL });
const database = await openPostgres({ url: config.DATABASE_URL });
const catalog = await composeCatalog({ database, bus: makeInProcessBus(), logger });
await runService({
  ...catalog,
  database,
  policies: catalogPolicies(config.keys),
  clock: () => new Date(),
  logger,
  port: config.PORT,
});
