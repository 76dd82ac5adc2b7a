import { CONSUMERS } from '@feira/contracts';
import type { Clock } from '@feira/kernel';
import type { InternalKeys } from '@feira/platform/config';
import { makeConsumer, type EventBus } from '@feira/platform/events';
import { makeSubgraph, makeSubgraphClient, type Subgraph, type SubgraphTransport } from '@feira/platform/graphql';
import type { CallerPolicies } from '@feira/platform/identity';
import { newId, newSecretId } from '@feira/platform/ids';
import type { Logger } from '@feira/platform/logger';
import { migrate, type Database } from '@feira/platform/postgres';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import { makePrices } from './infrastructure/catalog/prices.ts';
import { inbox, makePostgres, migrations } from './infrastructure/postgres/index.ts';
import { orderHandlers } from './interface/events/on-order-placed.ts';
import { makeContext, resolvers, typeDefs } from './interface/graphql/index.ts';

export interface CartParts {
  readonly database: Database;
  readonly bus: EventBus;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Whether to bring the schema up to date first; else somebody else has. */
  readonly migrateOnStart?: boolean;
  /** How catalog is reached, signed as `cart`. */
  readonly catalog: SubgraphTransport;
}

export interface CartService {
  readonly subgraph: Subgraph;
  readonly useCases: UseCases;
  start(): void;
  /** Ends what runs by itself, after the run under way; requests are still answered. */
  quiesce(): Promise<void>;
  stop(): Promise<void>;
}

/** The gateway speaks for people; orders takes carts to checkout. */
export const cartPolicies = (keys: InternalKeys<'gateway' | 'orders'>): CallerPolicies => ({
  gateway: { key: keys.gateway, mayForwardUsers: true, permissions: [] },
  orders: { key: keys.orders, mayForwardUsers: false, permissions: ['cart:checkout'] },
});

/** Puts cart together, brings its schema up to date and listens to orders. */
export async function composeCart(parts: CartParts): Promise<CartService> {
  const { database, bus, logger, catalog, clock = () => new Date(), migrateOnStart = true } = parts;
  if (migrateOnStart) await migrate(database, migrations);
  const prices = makePrices(makeSubgraphClient(catalog, 'cart'));
  const useCases = makeUseCases({ ...makePostgres(database), prices, clock, newId, newSecretId });
  const consumer = makeConsumer({
    consumer: CONSUMERS.cartCheckout,
    database,
    tables: inbox,
    bus,
    logger,
    handlers: orderHandlers(useCases),
  });
  const subgraph = await makeSubgraph({ name: 'cart', typeDefs, resolvers, context: makeContext(useCases), logger });
  return {
    subgraph,
    useCases,
    start: () => consumer.start(),
    quiesce: () => consumer.stop(),
    stop: async () => {
      await consumer.stop();
      await subgraph.stop();
    },
  };
}

export { migrations };
