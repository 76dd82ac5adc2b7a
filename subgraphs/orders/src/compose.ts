import type { Clock } from '@feira/kernel';
import type { InternalKeys, ShopMode } from '@feira/platform/config';
import { makeRelay, type EventBus } from '@feira/platform/events';
import { makeSubgraph, makeSubgraphClient, type Subgraph, type SubgraphTransport } from '@feira/platform/graphql';
import type { CallerPolicies } from '@feira/platform/identity';
import { newId, newToken, sha256 } from '@feira/platform/ids';
import type { Logger } from '@feira/platform/logger';
import { every } from '@feira/platform/periodic';
import { migrate, type Database } from '@feira/platform/postgres';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import type { PaymentProvider } from './domain/payment.ts';
import { makeAccounts } from './infrastructure/auth/accounts.ts';
import { makeCustomers } from './infrastructure/auth/customers.ts';
import { makeCarts } from './infrastructure/cart/carts.ts';
import { makeCatalog } from './infrastructure/catalog/catalog.ts';
import { watchOrders } from './infrastructure/metrics/watch-orders.ts';
import { makePostgres, migrations, outbox } from './infrastructure/postgres/index.ts';
import { sandboxProvider } from './infrastructure/sandbox/sandbox-provider.ts';
import { makeContext, resolvers, typeDefs } from './interface/graphql/index.ts';

const SWEEP_EVERY_MS = 5_000;
const FOLLOW_EVERY_MS = 1_000;

export interface OrdersParts {
  readonly database: Database;
  /** Without one, events stay in the outbox until there is. */
  readonly bus?: EventBus;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Whether to bring the schema up to date first; else somebody else has. */
  readonly migrateOnStart?: boolean;
  readonly mode: ShopMode;
  /** How the other subgraphs are reached, signed as `orders`. */
  readonly transports: Readonly<Record<'auth' | 'cart' | 'catalog', SubgraphTransport>>;
}

export interface Orders {
  readonly subgraph: Subgraph;
  readonly useCases: UseCases;
  start(): void;
  /** Ends what runs by itself, after the run under way; requests are still answered. */
  quiesce(): Promise<void>;
  stop(): Promise<void>;
}

/** Who may call orders: the gateway alone, for people. */
export const ordersPolicies = (keys: InternalKeys<'gateway'>): CallerPolicies => ({
  gateway: { key: keys.gateway, mayForwardUsers: true, permissions: [] },
});

/** Production knows no sandbox. */
const providersOf = (mode: ShopMode): ReadonlySet<PaymentProvider> => new Set(mode === 'demo' ? ['SANDBOX'] : []);

/** Puts orders together and brings its schema up to date. */
export async function composeOrders(parts: OrdersParts): Promise<Orders> {
  const { database, bus, logger, mode, transports, clock = () => new Date(), migrateOnStart = true } = parts;
  if (migrateOnStart) await migrate(database, migrations);
  const useCases = makeUseCases({
    ...makePostgres(database, { clock, newId }),
    carts: makeCarts(makeSubgraphClient(transports.cart, 'orders')),
    catalog: makeCatalog(makeSubgraphClient(transports.catalog, 'orders')),
    customers: makeCustomers(makeSubgraphClient(transports.auth, 'orders')),
    accounts: makeAccounts(makeSubgraphClient(transports.auth, 'orders')),
    sandbox: sandboxProvider,
    providers: providersOf(mode),
    clock,
    newId,
    newToken,
    hash: sha256,
    currency: 'BRL',
  });
  const subgraph = await makeSubgraph({ name: 'orders', typeDefs, resolvers, context: makeContext(useCases), logger });
  const relay = bus && makeRelay({ database, outbox, bus, logger });
  const sweeper = every({ name: 'sweeper', intervalMs: SWEEP_EVERY_MS, logger, work: useCases.sweep });
  const follower = every({ name: 'accounts', intervalMs: FOLLOW_EVERY_MS, logger, work: useCases.followAccounts });
  let unwatch = (): void => undefined;
  const quiesce = async (): Promise<void> => {
    await Promise.all([sweeper.stop(), follower.stop(), relay?.stop()]);
  };
  return {
    subgraph,
    useCases,
    start: () => {
      unwatch();
      unwatch = watchOrders(database);
      relay?.start();
      sweeper.start();
      follower.start();
    },
    quiesce,
    stop: async () => {
      unwatch();
      await quiesce();
      await subgraph.stop();
    },
  };
}

export { migrations };
