import {
  databaseVariables,
  keysOf,
  keyVariables,
  port,
  processVariables,
  readServiceConfig,
  tokenVariables,
  type ShopMode,
} from '@feira/platform/config';
import { z } from 'zod';

/** Whose calls auth answers. */
const CALLERS = ['gateway', 'orders'] as const;

/** Every variable that auth reads. */
export const variables = (mode: ShopMode) =>
  z.object({
    ...processVariables(mode),
    AUTH_PORT: port(4004, 'Where auth listens.'),
    ...databaseVariables('AUTH', mode),
    ...tokenVariables(),
    AUTH_KEY_DIR: z
      .string()
      .min(1)
      .meta({ description: 'Folder of the keys that access tokens are signed with; all replicas share it.' })
      .default('.data/keys'),
    ...keyVariables(mode, CALLERS),
  });

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => {
  const config = readServiceConfig(variables, env);
  return { ...config, keys: keysOf(CALLERS, config) };
};

export type Config = ReturnType<typeof loadConfig>;
