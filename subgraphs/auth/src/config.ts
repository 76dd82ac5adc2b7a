import { ConfigError, internalKeys, isThrottled, readConfig, shopMode } from '@feira/platform/config';
import { z } from 'zod';
import { authSettings } from './settings.ts';

const environment = z.object({
  PORT: z.coerce.number().int().default(4004),
  DATABASE_URL: z.url(),
  AUTH_ISSUER: z.string().default('feira'),
  AUTH_AUDIENCE: z.string().default('feira'),
  AUTH_KEY_DIR: z.string().default('.data/keys'),
  /** `smtp://user:password@host:587`; without one, letters stay in MAIL_DIR as files. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_DIR: z.string().default('.data/mail'),
  MAIL_FROM: z.string().default('Feira <feira@localhost>'),
  STOREFRONT_URL: z.url().default('http://127.0.0.1:3000'),
  LOG_LEVEL: z.string().default('info'),
});

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export function loadConfig(env: NodeJS.ProcessEnv) {
  const config = readConfig(environment, env);
  const mode = shopMode(env);
  if (mode === 'production' && config.SMTP_URL === undefined) throw new ConfigError('SMTP_URL: set a mail server');
  return { ...config, ...authSettings(env), mode, throttled: isThrottled(env), keys: internalKeys(env) };
}
