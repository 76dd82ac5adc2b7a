import {
  keysOf,
  keyVariables,
  logLevel,
  port,
  readServiceConfig,
  shopVariables,
  type Caller,
  type ShopMode,
} from '@feira/platform/config';
import { z } from 'zod';

const CALLERS: readonly Caller[] = ['gateway', 'catalog', 'cart', 'orders'];

/** Every variable that the shop in one process reads. */
export const variables = (mode: ShopMode) =>
  z.object({
    ...shopVariables(),
    PORT: port(4000, 'Where the gateway listens.'),
    WEB_PORT: port(3000, 'Where the storefront listens.'),
    DATA_DIR: z
      .string()
      .min(1)
      .meta({ description: 'Folder of the embedded database and of the signing keys; one process at a time.' })
      .default('.data'),
    DATABASE_URL: z.url().meta({ description: 'A PostgreSQL server instead of the embedded one.' }).optional(),
    LOG_LEVEL: logLevel('warn'),
    ...keyVariables(mode, CALLERS),
  });

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => {
  const config = readServiceConfig(variables, env);
  const { PORT, WEB_PORT, DATA_DIR, DATABASE_URL, LOG_LEVEL, mode } = config;
  return { PORT, WEB_PORT, DATA_DIR, DATABASE_URL, LOG_LEVEL, mode, keys: keysOf(CALLERS, config) };
};

export type Config = ReturnType<typeof loadConfig>;
