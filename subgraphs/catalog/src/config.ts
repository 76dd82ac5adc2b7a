import { internalKeys, readConfig } from '@feira/platform/config';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().default(4001),
  DATABASE_URL: z.url(),
  LOG_LEVEL: z.string().default('info'),
});

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => ({ ...readConfig(environment, env), keys: internalKeys(env) });
