import { z } from 'zod';
import type { Caller, ShopMode } from './types.ts';

/**
 * The variables that several services read, described once: `docs/configuration.md` is made from these descriptions.
 * `fallback` names the variable that is read when this one is not set; `shown` is a default that follows from elsewhere.
 */
export interface VariableMeta {
  readonly description: string;
  readonly fallback?: string;
  readonly shown?: string;
}

const about = <S extends z.ZodType>(schema: S, description: string, more: Omit<VariableMeta, 'description'> = {}): S =>
  schema.meta({ description, ...more });

const MIN_KEY_LENGTH = 32;
const DEVELOPMENT = 'development-only-';
export const developmentKey = (caller: Caller): string => `${DEVELOPMENT}internal-key-of-${caller}`;
const isDefaultSecret = (text: string): boolean => text.startsWith(DEVELOPMENT) || ['guest', 'postgres'].includes(text);

/** A whole number that is given as text. */
export const whole = (fallback: number, description: string, { min = 0, max = 2 ** 31 - 1 } = {}) =>
  about(
    z.coerce.number('must be a number').int('must be whole').min(min, `at least ${min}`).max(max, `at most ${max}`),
    description,
  ).default(fallback);

export const port = (fallback: number, description: string) => whole(fallback, description, { max: 65_535 });

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const logLevel = (fallback: (typeof LEVELS)[number]) =>
  about(z.enum(LEVELS, `one of ${LEVELS.join(', ')}`), "Least level that is logged, one of pino's.", {
    shown: '`info`; in one process `warn`',
  }).default(fallback);

export const logFormat = (mode: ShopMode) =>
  about(
    z.enum(['plain', 'ecs'], 'plain or ecs'),
    "Names of the fields of log lines: pino's own, or the Elastic Common Schema's.",
    { shown: '`plain`; production `ecs`' },
  ).default(mode === 'production' ? 'ecs' : 'plain');

/** Who the process is: demo or production. */
export const shopVariables = () => ({
  SHOP_MODE: about(
    z.enum(['demo', 'production'], 'demo or production').optional(),
    '`demo` allows demo data, Studio and the sandbox provider; `production` refuses them, and default secrets.',
    { shown: 'follows `NODE_ENV`' },
  ),
});

/** How a process listens, logs and ends. */
export const processVariables = (mode: ShopMode) => ({
  ...shopVariables(),
  LOG_LEVEL: logLevel('info'),
  LOG_FORMAT: logFormat(mode),
  HOST: about(z.string(), 'Address that a service listens on.', {
    shown: '`127.0.0.1`; production `0.0.0.0`',
  }).default(mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
  DRAIN_MS: whole(
    mode === 'production' ? 5_000 : 0,
    'On SIGTERM: how long readiness fails while requests are still taken, so that load balancers look elsewhere first.',
  ).meta({ shown: '0; production 5000' }),
  SHUTDOWN_GRACE_MS: whole(25_000, 'On SIGTERM: after this long a process ends with what is still under way (exit 1).'),
});

const somePort = z.coerce
  .number('must be a number')
  .int('must be whole')
  .min(0, 'at least 0')
  .max(65_535, 'at most 65535');
/** Optional, because a listener that nobody asked for is one more to guard. */
export const metricsPort = (who: string, more: Omit<VariableMeta, 'description'> = {}) =>
  about(somePort.optional(), `Where ${who} answers \`/metrics\` for Prometheus; never public.`, more);

/** Where a process shows its numbers, as `CATALOG_METRICS_PORT` or, where each has an address of its own, `METRICS_PORT`. */
export function metricsVariables<Name extends string>(name: Name, mode: ShopMode) {
  const own = metricsPort(name.toLowerCase(), { fallback: 'METRICS_PORT', shown: '`METRICS_PORT`; else off' });
  return {
    ...({ [`${name}_METRICS_PORT`]: own } as Record<`${Name}_METRICS_PORT`, typeof own>),
    METRICS_HOST: about(z.string(), 'Address of the metrics listener.', {
      shown: '`127.0.0.1`; production `0.0.0.0`',
    }).default(mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
  };
}

/** A password in a URL that everybody knows is no password. */
const url = (mode: ShopMode, protocols: RegExp, example: string) =>
  z
    .url({ protocol: protocols, hostname: /.+/, error: `a URL such as ${example}` })
    .refine((text) => mode === 'demo' || !isDefaultSecret(decodeURIComponent(new URL(text).password)), {
      error: 'set a password of your own',
    });

/** `CATALOG_DATABASE_URL` and the pool's limits. */
export function databaseVariables<Name extends string>(name: Name, mode: ShopMode) {
  const own = about(
    url(mode, /^postgres(ql)?$/, 'postgres://user:password@host:5432/name?sslmode=verify-full'),
    `PostgreSQL of ${name.toLowerCase()}; it uses the schema \`${name.toLowerCase()}\` in it.`,
    { fallback: 'DATABASE_URL' },
  );
  return {
    ...({ [`${name}_DATABASE_URL`]: own } as Record<`${Name}_DATABASE_URL`, typeof own>),
    DATABASE_CA_FILE: about(
      z.string().optional(),
      'PEM file of the authority that signed the PostgreSQL certificate, for `sslmode=verify-ca` and `verify-full`.',
    ),
    DATABASE_POOL_MAX: whole(10, 'Connections of one process at most.', { min: 1 }),
    DATABASE_CONNECT_TIMEOUT_MS: whole(5_000, 'How long a new connection may take.', { min: 1 }),
    DATABASE_ACQUIRE_TIMEOUT_MS: whole(
      5_000,
      'How long work may wait for a free connection before it is refused as UNAVAILABLE.',
      { min: 1 },
    ),
    DATABASE_STATEMENT_TIMEOUT_MS: whole(10_000, 'PostgreSQL cancels a statement that runs longer.', { min: 1 }),
    DATABASE_LOCK_TIMEOUT_MS: whole(5_000, 'PostgreSQL ends a wait for a lock that lasts longer.', { min: 1 }),
    DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS: whole(
      15_000,
      'PostgreSQL ends a connection whose transaction does nothing for longer.',
      { min: 1 },
    ),
    MIGRATE_ON_START: about(
      z.stringbool('true or false'),
      'Whether a service brings its own schema up to date as it starts; else `pnpm db:migrate` does.',
      { shown: 'true; production false' },
    ).default(mode === 'demo'),
  };
}

/** The broker. Without it five processes would never hear of each other's events, so there is no default. */
export const brokerVariables = (mode: ShopMode) => ({
  AMQP_URL: about(
    url(mode, /^amqps?$/, 'amqp://user:password@host:5672'),
    'RabbitMQ, which carries order events between services.',
  ),
  AMQP_PREFIX: about(
    z.string().regex(/^[\w.-]*$/, 'letters, digits, dots and dashes'),
    'Begins the name of every exchange and queue, where several shops share a broker.',
  ).default(''),
});

export const cacheVariables = (mode: ShopMode) => ({
  REDIS_URL: about(
    url(mode, /^rediss?$/, 'redis://host:6379').optional(),
    'Redis, the cache that replicas share. Without it each process keeps a cache of its own for at most a minute.',
  ),
  REDIS_PREFIX: about(z.string(), 'Begins every key, where several shops share a Redis.').default('feira'),
  REDIS_COMMAND_TIMEOUT_MS: whole(200, 'The most that a slow or absent Redis may cost a request.', { min: 1 }),
});

/** Where another service is: one URL, or one for each replica, separated by commas. */
export const serviceUrls = (name: string, fallback: string) =>
  about(
    z
      .string()
      .transform((text) => text.split(',').map((one) => one.trim()))
      .pipe(z.array(z.url({ protocol: /^https?$/, error: 'URLs such as http://host:4001/graphql' })).min(1)),
    `Where ${name} answers; one URL for each replica, separated by commas.`,
  ).prefault(fallback);

/** The keys that a service signs with and verifies by: its own and its callers', no others. */
export function keyVariables<C extends Caller>(mode: ShopMode, callers: readonly C[]) {
  const keyOf = (caller: Caller) =>
    about(
      z
        .string('set a secret of your own')
        .min(MIN_KEY_LENGTH, `at least ${MIN_KEY_LENGTH} characters`)
        .refine((key) => mode === 'demo' || !isDefaultSecret(key), 'set a secret of your own'),
      `Secret that ${caller} signs its calls with, at least ${MIN_KEY_LENGTH} characters.`,
      { shown: 'a development key; none in production' },
    );
  const entries = callers.map((caller) => {
    const key = keyOf(caller);
    return [keyVariable(caller), mode === 'demo' ? key.default(developmentKey(caller)) : key];
  });
  return Object.fromEntries(entries) as Record<KeyVariable<C>, ReturnType<typeof keyOf>>;
}

export type KeyVariable<C extends Caller> = `INTERNAL_KEY_${Uppercase<C>}`;
export const keyVariable = <C extends Caller>(caller: C): KeyVariable<C> =>
  `INTERNAL_KEY_${caller.toUpperCase() as Uppercase<C>}`;

/** Who signs access tokens, and for whom. */
export const tokenVariables = () => ({
  AUTH_ISSUER: about(z.string().min(1), '`iss` of access tokens.').default('feira'),
  AUTH_AUDIENCE: about(z.string().min(1), '`aud` of access tokens.').default('feira'),
});
