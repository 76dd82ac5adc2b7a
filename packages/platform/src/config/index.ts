import { z } from 'zod';

/** A start that cannot go on. The message is for the person at the terminal: one line for each problem. */
export class ConfigError extends Error {}

/** Parses the environment once, at start, and names every problem at once. */
export function readConfig<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

export type ShopMode = 'demo' | 'production';

/** `SHOP_MODE` follows `NODE_ENV` unless it is set. */
export const shopMode = (env: NodeJS.ProcessEnv): ShopMode =>
  readConfig(z.object({ SHOP_MODE: z.enum(['demo', 'production']).optional() }), env).SHOP_MODE ??
  (env['NODE_ENV'] === 'production' ? 'production' : 'demo');

/** `RATE_LIMIT=off` lets everybody try as often as they like, for load tests; production refuses to start so. */
export function isThrottled(env: NodeJS.ProcessEnv): boolean {
  const { RATE_LIMIT } = readConfig(z.object({ RATE_LIMIT: z.enum(['on', 'off']).optional() }), env);
  if (RATE_LIMIT !== 'off') return true;
  if (shopMode(env) === 'production') throw new ConfigError('RATE_LIMIT: production does not run without limits');
  return false;
}

export type Caller = 'gateway' | 'catalog' | 'cart' | 'orders';
/** The key that each caller signs its identity with. */
export type InternalKeys = Readonly<Record<Caller, string>>;

const MIN_KEY_LENGTH = 32;
const variableOf = (caller: Caller): string => `INTERNAL_KEY_${caller.toUpperCase()}`;
const developmentKey = (caller: Caller): string => `development-only-internal-key-of-${caller}`;

/** R76: a production shop starts on keys of its own or not at all. */
export function internalKeys(env: NodeJS.ProcessEnv): InternalKeys {
  const production = shopMode(env) === 'production';
  const problems: string[] = [];
  const keyOf = (caller: Caller): string => {
    const key = env[variableOf(caller)] ?? developmentKey(caller);
    if (production && key.startsWith('development-only-'))
      problems.push(`${variableOf(caller)}: set a secret of your own`);
    else if (key.length < MIN_KEY_LENGTH) problems.push(`${variableOf(caller)}: at least ${MIN_KEY_LENGTH} characters`);
    return key;
  };
  const keys = { gateway: keyOf('gateway'), catalog: keyOf('catalog'), cart: keyOf('cart'), orders: keyOf('orders') };
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return keys;
}
