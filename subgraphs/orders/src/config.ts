import {
  brokerVariables,
  databaseVariables,
  keysOf,
  keyVariables,
  metricsVariables,
  port,
  processVariables,
  readServiceConfig,
  serviceUrls,
  whole,
  type ShopMode,
} from '@feira/platform/config';
import { z } from 'zod';

/** Whose calls orders answers, and its own key. */
const CALLERS = ['gateway', 'orders'] as const;

/** Every variable that orders reads. */
export const variables = (mode: ShopMode) =>
  z.object({
    ...processVariables(mode),
    ORDERS_PORT: port(4003, 'Where orders listens.'),
    ...metricsVariables('ORDERS', mode),
    ...databaseVariables('ORDERS', mode),
    ...brokerVariables(mode),
    CATALOG_URL: serviceUrls('catalog', 'http://127.0.0.1:4001/graphql'),
    CART_URL: serviceUrls('cart', 'http://127.0.0.1:4002/graphql'),
    AUTH_URL: serviceUrls('auth', 'http://127.0.0.1:4004/graphql'),
    SERVICE_CALL_TIMEOUT_MS: whole(5_000, 'How long a service waits for another one.', { min: 1 }),
    ...keyVariables(mode, CALLERS),
  });

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => {
  const config = readServiceConfig(variables, env);
  return { ...config, keys: keysOf(CALLERS, config) };
};

export type Config = ReturnType<typeof loadConfig>;
