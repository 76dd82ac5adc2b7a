import { ConfigError, readConfig, shopMode } from '@feira/platform/config';
import { z } from 'zod';

const privateKey = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

const environment = z.object({
  /** A JSON Web Key Set of private P-256 keys: the first one signs, all verify. */
  AUTH_SIGNING_KEYS: z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined) return undefined;
      const parsed = z.object({ keys: z.array(privateKey).min(1) }).safeParse(toJson(text));
      if (parsed.success) return parsed.data.keys;
      // Never the text itself: it is a secret.
      context.addIssue({ code: 'custom', message: 'must be a JSON Web Key Set of private P-256 keys' });
      return z.NEVER;
    }),
  /** Seals the secrets of authenticators. */
  AUTH_SEALING_KEY: z.string().min(32, 'at least 32 characters').optional(),
  /** Whether staff must have two-step sign-in; production says yes. */
  STAFF_SECOND_FACTOR: z.enum(['required', 'off']).optional(),
});

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What both ways of running auth read alike. R76: production brings its own keys; elsewhere they are made and kept in a folder. */
export function authSettings(env: NodeJS.ProcessEnv) {
  const { AUTH_SIGNING_KEYS, AUTH_SEALING_KEY, STAFF_SECOND_FACTOR } = readConfig(environment, env);
  const production = shopMode(env) === 'production';
  const missing = Object.entries({ AUTH_SIGNING_KEYS, AUTH_SEALING_KEY }).filter(([, value]) => value === undefined);
  if (production && missing.length > 0) {
    throw new ConfigError(missing.map(([name]) => `${name}: set a secret of your own`).join('\n'));
  }
  return {
    signingKeys: AUTH_SIGNING_KEYS,
    sealingKey: AUTH_SEALING_KEY,
    staffNeedsSecondFactor: (STAFF_SECOND_FACTOR ?? (production ? 'required' : 'off')) === 'required',
  };
}

export type AuthSettings = ReturnType<typeof authSettings>;
