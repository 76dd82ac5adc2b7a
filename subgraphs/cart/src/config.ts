import { internalKeys, readConfig } from '@feira/platform/config';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().default(4002),
  DATABASE_URL: z.url(),
  CATALOG_URL: z.url().default('http://127.0.0.1:4001/graphql'),
  LOG_LEVEL: z.string().default('info'),
});

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => ({ ...readConfig(environment, env), keys: internalKeys(env) });
