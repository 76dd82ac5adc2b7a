import { makeInProcessBus } from '@feira/platform/events';
import { makeHttpTransport, runService } from '@feira/platform/graphql';
import { makeSigner } from '@feira/platform/identity';
import { makeLogger } from '@feira/platform/logger';
import { openPostgres } from '@feira/platform/postgres';
import { cartPolicies, composeCart } from './compose.ts';
import { loadConfig } from './config.ts';

const config = loadConfig(process.env);
const clock = () => new Date();
const logger = makeLogger({ name: 'cart', level: config.LOG_LEVEL });
const database = await openPostgres({ url: config.DATABASE_URL });
const sign = makeSigner({ caller: 'cart', key: config.keys.cart, clock });
const catalog = makeHttpTransport({ url: config.CATALOG_URL, audience: 'catalog', sign });
const cart = await composeCart({ database, bus: makeInProcessBus(), logger, catalog });
await runService({ ...cart, database, policies: cartPolicies(config.keys), clock, logger, port: config.PORT });
