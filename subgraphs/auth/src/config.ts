import {
  databaseVariables,
  keysOf,
  keyVariables,
  metricsVariables,
  port,
  processVariables,
  readServiceConfig,
  tokenVariables,
  type ShopMode,
} from '@feira/platform/config';
import { z } from 'zod';
import { authSettings, authVariables, SMTP_URL_META, smtpUrl, STOREFRONT_URL_META, storefrontUrl } from './settings.ts';

/** Whose calls auth answers. */
const CALLERS = ['gateway', 'orders'] as const;

/** Every variable that auth reads. */
export const variables = (mode: ShopMode) =>
  z.object({
    ...processVariables(mode),
    AUTH_PORT: port(4004, 'Where auth listens.'),
    ...metricsVariables('AUTH', mode),
    ...databaseVariables('AUTH', mode),
    ...tokenVariables(),
    AUTH_KEY_DIR: z
      .string()
      .min(1)
      .meta({ description: 'Folder of the keys that are made where none are set; all replicas share it.' })
      .default('.data/keys'),
    ...authVariables(mode),
    SMTP_URL: smtpUrl()
      .optional()
      .refine((url) => mode === 'demo' || url !== undefined, 'set a mail server')
      .meta(SMTP_URL_META),
    MAIL_DIR: z
      .string()
      .min(1)
      .meta({ description: 'Folder of the letters where there is no mail server.' })
      .default('.data/mail'),
    STOREFRONT_URL: storefrontUrl().meta(STOREFRONT_URL_META).default('http://127.0.0.1:3000'),
    ...keyVariables(mode, CALLERS),
  });

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => {
  const config = readServiceConfig(variables, env);
  return { ...config, settings: authSettings(config), keys: keysOf(CALLERS, config) };
};

export type Config = ReturnType<typeof loadConfig>;
