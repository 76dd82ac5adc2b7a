import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventTopology } from '@feira/contracts';
import { newSecretId } from '@feira/platform/ids';
import { createThrowaway, TEST_REDIS_URL } from '@feira/platform/testing/servers';
import { removeTopology, TEST_AMQP_URL } from '@feira/platform/testing/rabbit';
import { freePort } from '@feira/platform/testing/private';
import { build } from './build.ts';
import { makeServiceProcess, type ServiceProcess } from './service-process.ts';

const STOP_WITHIN_MS = 20_000;

/** Suites share few cores with each other: what is about time-outs sets its own. */
const PATIENT = {
  GATEWAY_CALL_TIMEOUT_MS: '60000',
  SERVICE_CALL_TIMEOUT_MS: '45000',
  DATABASE_ACQUIRE_TIMEOUT_MS: '40000',
  DATABASE_STATEMENT_TIMEOUT_MS: '40000',
  DATABASE_LOCK_TIMEOUT_MS: '40000',
};

export const SUBGRAPHS = ['auth', 'catalog', 'cart', 'orders'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];
export type ServiceName = SubgraphName | 'gateway';
export type Databases = Readonly<Record<SubgraphName, string>>;

/** A shop as services, on databases, queues and keys of its own. */
export interface ServicesShop {
  /** A gateway. */
  readonly url: string;
  /** Every gateway. */
  readonly doors: readonly string[];
  /** All replicas of each service. */
  readonly processes: Readonly<Record<ServiceName, readonly ServiceProcess[]>>;
  readonly all: readonly ServiceProcess[];
  readonly databases: Databases;
  /** Where a gateway tells operators what is down. */
  readonly internal: string;
  stop(): Promise<void>;
}

export interface Servers {
  readonly amqpUrl?: string;
  readonly redisUrl?: string;
  /** One PostgreSQL for all four, where there is not a throwaway each. */
  readonly databases?: Databases;
}

/** Opens the shop as processes of compiled JavaScript, `replicas` of each service. */
export async function openServices(
  options: { replicas?: number; env?: Readonly<Record<string, string>> } & Servers = {},
): Promise<ServicesShop> {
  const { replicas = 1, env: extra = {}, amqpUrl = TEST_AMQP_URL, redisUrl = TEST_REDIS_URL } = options;
  await build();
  const throwaways = options.databases ? [] : await Promise.all(SUBGRAPHS.map(() => createThrowaway()));
  const databases =
    options.databases ??
    (Object.fromEntries(SUBGRAPHS.map((name, at) => [name, throwaways[at]?.url ?? ''])) as Databases);
  const prefix = `test.${newSecretId()}.`;
  const keyDir = await mkdtemp(join(tmpdir(), 'feira-keys-'));
  const ports = await choosePorts(replicas);
  const urls = (name: SubgraphName): string => ports[name].map((port) => `http://127.0.0.1:${port}/graphql`).join(',');
  const shared = {
    SHOP_MODE: 'demo',
    NODE_ENV: 'test',
    LOG_LEVEL: 'info',
    ...PATIENT,
    CATALOG_DATABASE_URL: databases.catalog,
    CART_DATABASE_URL: databases.cart,
    ORDERS_DATABASE_URL: databases.orders,
    AUTH_DATABASE_URL: databases.auth,
    AMQP_URL: amqpUrl,
    AMQP_PREFIX: prefix,
    REDIS_URL: redisUrl,
    REDIS_PREFIX: prefix,
    AUTH_KEY_DIR: keyDir,
    MAIL_DIR: join(keyDir, 'mail'),
    // All of these people come from one address.
    RATE_LIMIT: 'off',
    CATALOG_URL: urls('catalog'),
    CART_URL: urls('cart'),
    ORDERS_URL: urls('orders'),
    AUTH_URL: urls('auth'),
    ...extra,
  };
  const replicasOf = (name: ServiceName, folder: string, portVariable: string): ServiceProcess[] =>
    ports[name].map((port, at) =>
      makeServiceProcess({
        name: `${name}-${at + 1}`,
        folder,
        port,
        env: { ...shared, [portVariable]: String(port), GATEWAY_INTERNAL_PORT: String(ports.internal[at] ?? 0) },
      }),
    );
  const processes = {
    gateway: replicasOf('gateway', 'gateway', 'PORT'),
    auth: replicasOf('auth', 'subgraphs/auth', 'AUTH_PORT'),
    catalog: replicasOf('catalog', 'subgraphs/catalog', 'CATALOG_PORT'),
    cart: replicasOf('cart', 'subgraphs/cart', 'CART_PORT'),
    orders: replicasOf('orders', 'subgraphs/orders', 'ORDERS_PORT'),
  };
  const all = Object.values(processes).flat();
  const stop = async (): Promise<void> => {
    await Promise.all(all.map(endProcess));
    if (!options.amqpUrl) await removeTopology(eventTopology({ prefix }));
    await Promise.all(throwaways.map((one) => one.drop()));
    await rm(keyDir, { recursive: true, force: true });
  };
  for (const one of all) one.start();
  try {
    await Promise.all(all.map((one) => one.ready()));
  } catch (error) {
    await stop();
    throw error;
  }
  const doors = processes.gateway.map(({ url }) => url);
  const internal = `http://127.0.0.1:${ports.internal[0] ?? 0}/health/ready`;
  return { url: doors[0] ?? '', doors, processes, all, databases, internal, stop };
}

async function choosePorts(replicas: number) {
  const some = () => Promise.all(Array.from({ length: replicas }, () => freePort()));
  const [gateway, internal, auth, catalog, cart, orders] = await Promise.all([
    some(),
    some(),
    some(),
    some(),
    some(),
    some(),
  ]);
  return { gateway, internal, auth, catalog, cart, orders };
}

async function endProcess(one: ServiceProcess): Promise<void> {
  if (!one.alive()) return;
  one.signal('SIGCONT');
  one.signal('SIGTERM');
  const timer = setTimeout(() => one.signal('SIGKILL'), STOP_WITHIN_MS);
  await one.exited();
  clearTimeout(timer);
}
