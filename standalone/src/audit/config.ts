import { ConfigError, readConfig } from '@feira/platform/config';
import { z } from 'zod';
import { SHELVES, type Shelf } from './books.ts';

const environment = z.object({
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url().optional(),
  ORDERS_DATABASE_URL: z.url().optional(),
  CATALOG_DATABASE_URL: z.url().optional(),
  CART_DATABASE_URL: z.url().optional(),
});

/** Where the books are: the folder of an embedded shop, or the addresses of its databases. */
export type Place = { readonly dataDir: string } | { readonly urls: Readonly<Record<Shelf, string>> };

/** The only reader of the environment. Throws ConfigError with every problem at once. */
export function loadConfig(env: NodeJS.ProcessEnv): Place {
  const config = readConfig(environment, env);
  const urls = {
    orders: config.ORDERS_DATABASE_URL ?? config.DATABASE_URL,
    catalog: config.CATALOG_DATABASE_URL ?? config.DATABASE_URL,
    cart: config.CART_DATABASE_URL ?? config.DATABASE_URL,
  };
  const missing = SHELVES.filter((shelf) => urls[shelf] === undefined);
  if (missing.length === SHELVES.length) return { dataDir: config.DATA_DIR };
  const { orders, catalog, cart } = urls;
  if (orders !== undefined && catalog !== undefined && cart !== undefined) return { urls: { orders, catalog, cart } };
  throw new ConfigError(missing.map((shelf) => `${shelf.toUpperCase()}_DATABASE_URL: not set`).join('\n'));
}
