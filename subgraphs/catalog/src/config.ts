import {
  brokerVariables,
  cacheVariables,
  databaseVariables,
  keysOf,
  keyVariables,
  metricsVariables,
  port,
  processVariables,
  readServiceConfig,
  type ShopMode,
} from '@feira/platform/config';
import { z } from 'zod';

/** Whose calls catalog answers. */
const CALLERS = ['gateway', 'cart', 'orders'] as const;

/** Every variable that catalog reads. */
export const variables = (mode: ShopMode) =>
  z.object({
    ...processVariables(mode),
    CATALOG_PORT: port(4001, 'Where catalog listens.'),
    ...metricsVariables('CATALOG', mode),
    ...databaseVariables('CATALOG', mode),
    ...brokerVariables(mode),
    ...cacheVariables(mode),
    ...keyVariables(mode, CALLERS),
  });

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => {
  const config = readServiceConfig(variables, env);
  return { ...config, keys: keysOf(CALLERS, config) };
};

export type Config = ReturnType<typeof loadConfig>;
