import { internalKeys, readConfig, shopMode } from '@feira/platform/config';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().default(4000),
  CATALOG_URL: z.url().default('http://127.0.0.1:4001/graphql'),
  CART_URL: z.url().default('http://127.0.0.1:4002/graphql'),
  ORDERS_URL: z.url().default('http://127.0.0.1:4003/graphql'),
  AUTH_URL: z.url().default('http://127.0.0.1:4004/graphql'),
  AUTH_ISSUER: z.string().default('feira'),
  AUTH_AUDIENCE: z.string().default('feira'),
  /** Addresses of the proxies in front, whose X-Forwarded-For names the client. */
  TRUST_PROXY: z.string().min(1).optional(),
  LOG_LEVEL: z.string().default('info'),
});

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => ({
  ...readConfig(environment, env),
  mode: shopMode(env),
  keys: internalKeys(env),
});
