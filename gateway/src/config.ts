import {
  keysOf,
  keyVariables,
  metricsVariables,
  port,
  processVariables,
  readServiceConfig,
  serviceUrls,
  tokenVariables,
  whole,
  type ShopMode,
} from '@feira/platform/config';
import { z } from 'zod';

const CALLERS = ['gateway'] as const;

/** Every variable that the gateway reads. */
export const variables = (mode: ShopMode) =>
  z.object({
    ...processVariables(mode),
    PORT: port(4000, 'Where the gateway listens: the only public door.'),
    GATEWAY_INTERNAL_PORT: port(4010, 'Where the gateway tells operators what is down; never public.'),
    GATEWAY_INTERNAL_HOST: z.string().meta({ description: 'Address of that internal listener.' }).default('127.0.0.1'),
    CATALOG_URL: serviceUrls('catalog', 'http://127.0.0.1:4001/graphql'),
    CART_URL: serviceUrls('cart', 'http://127.0.0.1:4002/graphql'),
    ORDERS_URL: serviceUrls('orders', 'http://127.0.0.1:4003/graphql'),
    AUTH_URL: serviceUrls('auth', 'http://127.0.0.1:4004/graphql'),
    TRUST_PROXY: z
      .string()
      .min(1)
      .meta({
        description:
          'Addresses of the proxies in front, such as `loopback` or `10.0.0.0/8`, separated by commas: their `X-Forwarded-For` names the client, whose attempts are counted.',
      })
      .optional(),
    ...metricsVariables('GATEWAY', mode),
    GATEWAY_CALL_TIMEOUT_MS: whole(10_000, 'How long the gateway waits for a subgraph.', { min: 1 }),
    ...tokenVariables(),
    ...keyVariables(mode, CALLERS),
  });

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => {
  const config = readServiceConfig(variables, env);
  return { ...config, keys: keysOf(CALLERS, config) };
};

export type Config = ReturnType<typeof loadConfig>;
