import 'server-only';
import { z } from 'zod';

const environment = z.object({
  GATEWAY_URL: z.url().default('http://127.0.0.1:4000'),
  SITE_URL: z.url().default('http://127.0.0.1:3000'),
  COOKIE_SECURE: z.stringbool().optional(),
  NODE_ENV: z.string().default('development'),
  SHOP_MODE: z.enum(['demo', 'production']).optional(),
});

/** The only reader of the environment. */
function loadConfig(env: NodeJS.ProcessEnv) {
  const { GATEWAY_URL, SITE_URL, COOKIE_SECURE, NODE_ENV, SHOP_MODE } = environment.parse(env);
  const production = NODE_ENV === 'production';
  return {
    /** Where the graph and the pictures are. */
    gatewayUrl: GATEWAY_URL,
    /** Where shoppers reach this site: absolute addresses in metadata are made from it. */
    siteUrl: SITE_URL,
    /** Whether cookies travel over https only. */
    cookieSecure: COOKIE_SECURE ?? (production && SHOP_MODE !== 'demo'),
    development: !production,
    /** Whether this is a demo shop: test cards and demo accounts. */
    demo: (SHOP_MODE ?? (production ? 'production' : 'demo')) === 'demo',
  };
}

export const config = loadConfig(process.env);
