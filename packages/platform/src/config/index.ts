import { z } from 'zod';
import type { Caller, InternalKeys, ShopMode } from './types.ts';
import { keyVariable, keyVariables, shopVariables, type KeyVariable, type VariableMeta } from './variables.ts';

export * from './types.ts';
export * from './variables.ts';

/** A start that cannot go on. The message is for the person at the terminal: one line for each problem. */
export class ConfigError extends Error {}

type Shape = z.ZodObject<Record<string, z.ZodType>>;

/**
 * Parses the environment once, at start, and names every problem at once. A variable that is set to nothing counts as
 * not set, which is what Compose files and shells mean by it.
 */
export function readConfig<S extends Shape>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  const parsed = schema.safeParse(withFallbacks(schema, env));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const variable = String(issue.path[0]);
    const { fallback } = aboutVariable(schema.shape[variable]);
    const missing = !setTo(env, variable) && fallback !== undefined && !setTo(env, fallback);
    return `${variable}: ${missing ? `set it, or ${fallback} for all services` : said(issue)}`;
  });
  throw new ConfigError([...new Set(problems)].join('\n'));
}

type AboutVariable = { readonly [K in keyof VariableMeta]?: VariableMeta[K] | undefined };

/** What is said of a variable, by its schema or by the one that a default or an option wraps. */
export function aboutVariable(schema: z.ZodType | undefined): AboutVariable {
  const wraps = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault;
  return { ...(wraps && aboutVariable(schema.unwrap() as z.ZodType)), ...schema?.meta() };
}

const said = ({ code, message }: z.core.$ZodIssue): string =>
  code === 'invalid_type' && message.endsWith('received undefined') ? 'set it' : message;

const setTo = (env: NodeJS.ProcessEnv, name: string): string | undefined => env[name]?.trim() || undefined;

const withFallbacks = (schema: Shape, env: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(schema.shape).map(([name, variable]) => {
      const { fallback } = aboutVariable(variable);
      return [name, setTo(env, name) ?? (fallback === undefined ? undefined : setTo(env, fallback))];
    }),
  );

/** `SHOP_MODE` follows `NODE_ENV` unless it is set. */
export const shopMode = (env: NodeJS.ProcessEnv): ShopMode => {
  const { SHOP_MODE } = readConfig(z.object(shopVariables()), env);
  return SHOP_MODE ?? (env['NODE_ENV'] === 'production' ? 'production' : 'demo');
};

/**
 * The configuration of a service whose variables follow from the mode. A mode that is neither is read as production, so
 * that it is named together with every other problem.
 */
export function readServiceConfig<S extends Shape>(variables: (mode: ShopMode) => S, env: NodeJS.ProcessEnv) {
  const named = setTo(env, 'SHOP_MODE') ?? (env['NODE_ENV'] === 'production' ? 'production' : 'demo');
  const mode: ShopMode = named === 'demo' ? 'demo' : 'production';
  return { ...readConfig(variables(mode), env), mode };
}

const CALLERS: readonly Caller[] = ['gateway', 'catalog', 'cart', 'orders'];

/** R76: all four keys. A production shop starts on keys of its own or not at all. */
export function internalKeys(env: NodeJS.ProcessEnv): InternalKeys {
  return keysOf(CALLERS, readConfig(z.object(keyVariables(shopMode(env), CALLERS)), env));
}

/** The keys among a configuration's variables, by caller. */
export const keysOf = <C extends Caller>(
  callers: readonly C[],
  config: Readonly<Record<KeyVariable<C>, string>>,
): InternalKeys<C> =>
  Object.fromEntries(callers.map((caller) => [caller, config[keyVariable(caller)]])) as InternalKeys<C>;
