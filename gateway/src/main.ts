import { makeHttpTransport } from '@feira/platform/graphql';
import { makeSigner } from '@feira/platform/identity';
import { makeLogger } from '@feira/platform/logger';
import { createRemoteJWKSet } from 'jose';
import { composeGateway } from './compose.ts';
import { loadConfig } from './config.ts';

const config = loadConfig(process.env);
const clock = () => new Date();
const logger = makeLogger({ name: 'gateway', level: config.LOG_LEVEL });
const sign = makeSigner({ caller: 'gateway', key: config.keys.gateway, clock });
const to = (audience: string, url: string) => makeHttpTransport({ url, audience, sign });
const gateway = await composeGateway({
  transports: {
    catalog: to('catalog', config.CATALOG_URL),
    cart: to('cart', config.CART_URL),
    orders: to('orders', config.ORDERS_URL),
    auth: to('auth', config.AUTH_URL),
  },
  keySet: createRemoteJWKSet(new URL('/.well-known/jwks.json', config.AUTH_URL)),
  issuer: config.AUTH_ISSUER,
  audience: config.AUTH_AUDIENCE,
  mode: config.mode,
  trustProxy: config.TRUST_PROXY,
  logger,
  clock,
});
await gateway.app.listen({ port: config.PORT, host: '0.0.0.0' });
logger.info({ port: config.PORT }, 'ready');
process.once('SIGTERM', () => void gateway.stop());
process.once('SIGINT', () => void gateway.stop());
