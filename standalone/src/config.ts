import { authSettings } from '@feira/auth/settings';
import { internalKeys, isThrottled, readConfig, shopMode } from '@feira/platform/config';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(4000),
  WEB_PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url().optional(),
  /** A mail server; without one, letters stay in DATA_DIR/mail as files. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(1).optional(),
  /** Where the links in letters lead; the storefront on WEB_PORT unless told. */
  STOREFRONT_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => ({
  ...readConfig(environment, env),
  mode: shopMode(env),
  auth: authSettings(env),
  throttled: isThrottled(env),
  keys: internalKeys(env),
});

type Loaded = ReturnType<typeof loadConfig>;
/** What has a default may be left out. */
export type Config = Omit<Loaded, 'auth' | 'throttled'> & Partial<Pick<Loaded, 'auth' | 'throttled'>>;
