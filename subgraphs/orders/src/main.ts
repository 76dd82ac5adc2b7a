import { makeHttpTransport, runService } from '@feira/platform/graphql';
import { makeSigner } from '@feira/platform/identity';
import { makeLogger } from '@feira/platform/logger';
import { openPostgres } from '@feira/platform/postgres';
import { composeOrders, ordersPolicies } from './compose.ts';
import { loadConfig } from './config.ts';

const config = loadConfig(process.env);
const clock = () => new Date();
const logger = makeLogger({ name: 'orders', level: config.LOG_LEVEL });
const database = await openPostgres({ url: config.DATABASE_URL });
const sign = makeSigner({ caller: 'orders', key: config.keys.orders, clock });
const orders = await composeOrders({
  database,
  logger,
  mode: config.mode,
  transports: {
    catalog: makeHttpTransport({ url: config.CATALOG_URL, audience: 'catalog', sign }),
    cart: makeHttpTransport({ url: config.CART_URL, audience: 'cart', sign }),
    auth: makeHttpTransport({ url: config.AUTH_URL, audience: 'auth', sign }),
  },
});
await runService({ ...orders, database, policies: ordersPolicies(config.keys), clock, logger, port: config.PORT });
