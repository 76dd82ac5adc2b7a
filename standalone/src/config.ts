import {
  authSettings,
  authVariables,
  SMTP_URL_META,
  smtpUrl,
  STOREFRONT_URL_META,
  storefrontUrl,
  type AuthSettings,
} from '@feira/auth/settings';
import {
  keysOf,
  keyVariables,
  logFormat,
  logLevel,
  metricsPort,
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
    METRICS_PORT: metricsPort('the shop', { shown: 'off' }),
    DATA_DIR: z
      .string()
      .min(1)
      .meta({ description: 'Folder of the embedded database, of keys and of letters; one process at a time.' })
      .default('.data'),
    DATABASE_URL: z.url().meta({ description: 'A PostgreSQL server instead of the embedded one.' }).optional(),
    ...authVariables(mode),
    SMTP_URL: smtpUrl().meta(SMTP_URL_META).optional(),
    STOREFRONT_URL: storefrontUrl().meta(STOREFRONT_URL_META).optional(),
    LOG_LEVEL: logLevel('warn'),
    LOG_FORMAT: logFormat(mode),
    ...keyVariables(mode, CALLERS),
  });

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export const loadConfig = (env: NodeJS.ProcessEnv) => {
  const config = readServiceConfig(variables, env);
  const { PORT, WEB_PORT, DATA_DIR, DATABASE_URL, SMTP_URL, MAIL_FROM, STOREFRONT_URL, LOG_LEVEL, mode } = config;
  const { METRICS_PORT, LOG_FORMAT } = config;
  const places = {
    PORT,
    WEB_PORT,
    DATA_DIR,
    DATABASE_URL,
    SMTP_URL,
    MAIL_FROM,
    STOREFRONT_URL,
    LOG_LEVEL,
    METRICS_PORT,
    LOG_FORMAT,
    mode,
  };
  return { ...places, auth: authSettings(config), keys: keysOf(CALLERS, config) };
};

type Loaded = ReturnType<typeof loadConfig>;
/** What has a default may be left out. */
type Optional = 'auth' | 'DATABASE_URL' | 'METRICS_PORT' | 'LOG_FORMAT' | 'SMTP_URL' | 'MAIL_FROM' | 'STOREFRONT_URL';
export type Config = Omit<Loaded, Optional> &
  Partial<Pick<Loaded, Exclude<Optional, 'auth'>>> & { readonly auth?: Partial<AuthSettings> };
