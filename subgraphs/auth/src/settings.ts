import type { ShopMode } from '@feira/platform/config';
import { z } from 'zod';

const privateKey = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

const MIN_SEALING_KEY = 32;
const MADE = 'made in a folder; none in production';
const SECRET_OF_OUR_OWN = 'set a secret of your own';

/** What both ways of running auth read alike. R76: production brings its own keys; elsewhere they are made and kept in a folder. */
export const authVariables = (mode: ShopMode) => ({
  AUTH_SIGNING_KEYS: z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined) {
        if (mode === 'production') context.addIssue({ code: 'custom', message: SECRET_OF_OUR_OWN });
        return undefined;
      }
      const parsed = z.object({ keys: z.array(privateKey).min(1) }).safeParse(toJson(text));
      if (parsed.success) return parsed.data.keys;
      // Never the text itself: it is a secret.
      context.addIssue({ code: 'custom', message: 'must be a JSON Web Key Set of private P-256 keys' });
      return z.NEVER;
    })
    .meta({
      description: 'JSON Web Key Set of private P-256 keys for access tokens: the first one signs, all verify.',
      shown: MADE,
    }),
  AUTH_SEALING_KEY: z
    .string()
    .min(MIN_SEALING_KEY, `at least ${MIN_SEALING_KEY} characters`)
    .optional()
    .refine((key) => mode === 'demo' || (key !== undefined && !key.startsWith('development-only-')), SECRET_OF_OUR_OWN)
    .meta({
      description: `Secret that seals the secrets of authenticators, at least ${MIN_SEALING_KEY} characters.`,
      shown: MADE,
    }),
  STAFF_SECOND_FACTOR: z
    .enum(['required', 'off'], 'required or off')
    .meta({
      description: '`required`: staff may do nothing special without two-step sign-in.',
      shown: '`off`; production `required`',
    })
    .default(mode === 'production' ? 'required' : 'off'),
  RATE_LIMIT: z
    .enum(['on', 'off'], 'on or off')
    .refine((limit) => mode === 'demo' || limit === 'on', 'production does not run without limits')
    .meta({
      description: '`off` lets everybody try to sign in as often as they like, for load tests; not in production.',
    })
    .default('on'),
  MAIL_FROM: z.string().min(1).meta({ description: 'Sender of letters.' }).default('Feira <feira@localhost>'),
});

/** The mail server and where the links in letters lead; each way of running auth has its own defaults. */
export const smtpUrl = () => z.url({ protocol: /^smtps?$/, error: 'a URL such as smtp://user:password@host:587' });
export const SMTP_URL_META = {
  description: 'Mail server, such as `smtp://user:password@host:587`. Without one, letters are files in a folder.',
  shown: 'none; auth needs one in production',
};
export const storefrontUrl = () => z.url({ protocol: /^https?$/, error: 'a URL such as https://shop.example' });
export const STOREFRONT_URL_META = {
  description: 'Storefront that the links in letters lead to.',
  shown: '`http://127.0.0.1:3000`; in one process follows `WEB_PORT`',
};

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type AuthConfig = z.output<z.ZodObject<ReturnType<typeof authVariables>>>;

/** What auth is put together with, by the variables above. */
export const authSettings = (config: AuthConfig) => ({
  signingKeys: config.AUTH_SIGNING_KEYS,
  sealingKey: config.AUTH_SEALING_KEY,
  staffNeedsSecondFactor: config.STAFF_SECOND_FACTOR === 'required',
  throttled: config.RATE_LIMIT === 'on',
});

export type AuthSettings = ReturnType<typeof authSettings>;
