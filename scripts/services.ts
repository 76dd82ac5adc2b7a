import { loadConfig as auth } from '../subgraphs/auth/src/config.ts';
import { loadConfig as cart } from '../subgraphs/cart/src/config.ts';
import { loadConfig as catalog } from '../subgraphs/catalog/src/config.ts';
import { loadConfig as gateway } from '../gateway/src/config.ts';
import { loadConfig as orders } from '../subgraphs/orders/src/config.ts';

type Env = NodeJS.ProcessEnv;

/** What scripts must know of a service to run it. */
export interface Service {
  readonly name: string;
  readonly folder: string;
  /** Throws ConfigError. */
  load(env: Env): unknown;
  url(env: Env): string;
  health(env: Env): string;
}

const service = <C extends { readonly HOST: string }>(
  name: string,
  folder: string,
  load: (env: Env) => C,
  portOf: (config: C) => number,
): Service => {
  const url = (env: Env): string => {
    const config = load(env);
    const host = config.HOST === '0.0.0.0' ? '127.0.0.1' : config.HOST;
    return `http://${host}:${portOf(config)}`;
  };
  return { name, folder, load, url, health: (env) => `${url(env)}/health/ready` };
};

/** The five processes that are the shop; the door comes first. */
export const SERVICES = [
  service('gateway', 'gateway', gateway, (config) => config.PORT),
  service('catalog', 'subgraphs/catalog', catalog, (config) => config.CATALOG_PORT),
  service('cart', 'subgraphs/cart', cart, (config) => config.CART_PORT),
  service('orders', 'subgraphs/orders', orders, (config) => config.ORDERS_PORT),
  service('auth', 'subgraphs/auth', auth, (config) => config.AUTH_PORT),
] as const;
