import { CONSUMERS } from '@feira/contracts';
import type { Clock } from '@feira/kernel';
import { makeMemoryCache, type Cache } from '@feira/platform/cache';
import type { InternalKeys } from '@feira/platform/config';
import { makeConsumer, type EventBus } from '@feira/platform/events';
import { makeSubgraph, type Subgraph } from '@feira/platform/graphql';
import type { CallerPolicies } from '@feira/platform/identity';
import { newId } from '@feira/platform/ids';
import type { Logger } from '@feira/platform/logger';
import { every } from '@feira/platform/periodic';
import { migrate, type Database } from '@feira/platform/postgres';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import { cacheShelves } from './infrastructure/cache/cached-shelves.ts';
import { countPaidWithoutStock, countReservations } from './infrastructure/metrics/count-stock.ts';
import { inbox, makePostgres, migrations } from './infrastructure/postgres/index.ts';
import { orderHandlers } from './interface/events/on-order.ts';
import { makeContext, resolvers, typeDefs } from './interface/graphql/index.ts';

const SWEEP_EVERY_MS = 60_000;
const CACHED_KEYS = 100;

export interface CatalogParts {
  readonly database: Database;
  readonly bus: EventBus;
  /** Categories and collections, which every page reads; in this process alone unless it is given. */
  readonly cache?: Cache;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Whether to bring the schema up to date first; else somebody else has. */
  readonly migrateOnStart?: boolean;
}

export interface Catalog {
  readonly subgraph: Subgraph;
  readonly useCases: UseCases;
  start(): void;
  /** Ends what runs by itself, after the run under way; requests are still answered. */
  quiesce(): Promise<void>;
  stop(): Promise<void>;
}

/** The gateway speaks for people; cart asks for prices, orders for prices and stock. */
export const catalogPolicies = (keys: InternalKeys<'gateway' | 'cart' | 'orders'>): CallerPolicies => ({
  gateway: { key: keys.gateway, mayForwardUsers: true, permissions: [] },
  cart: { key: keys.cart, mayForwardUsers: false, permissions: ['prices:read'] },
  orders: { key: keys.orders, mayForwardUsers: false, permissions: ['prices:read', 'stock:reserve'] },
});

/** Puts catalog together, brings its schema up to date and listens to orders. */
export async function composeCatalog(parts: CatalogParts): Promise<Catalog> {
  const { database, bus, logger, clock = () => new Date(), migrateOnStart = true } = parts;
  const { cache = makeMemoryCache({ max: CACHED_KEYS }) } = parts;
  if (migrateOnStart) await migrate(database, migrations);
  const { unitOfWork, reader, inventory } = makePostgres(database);
  const made = makeUseCases({
    unitOfWork,
    ...cacheShelves(reader, cache),
    inventory,
    alerts: {
      paidWithoutStock: (event) => {
        countPaidWithoutStock();
        logger.error(event, 'an order was paid after its stock had gone to others');
      },
    },
    clock,
    newId,
  });
  const useCases = { ...made, reserveStock: countReservations(made.reserveStock) };
  const consumer = makeConsumer({
    consumer: CONSUMERS.catalogStock,
    database,
    tables: inbox,
    bus,
    logger,
    handlers: orderHandlers(useCases),
  });
  const subgraph = await makeSubgraph({ name: 'catalog', typeDefs, resolvers, context: makeContext(useCases), logger });
  const sweeper = every({ name: 'sweeper', intervalMs: SWEEP_EVERY_MS, logger, work: useCases.sweepReservations });
  const quiesce = async (): Promise<void> => {
    await Promise.all([sweeper.stop(), consumer.stop()]);
  };
  return {
    subgraph,
    useCases,
    start: () => {
      sweeper.start();
      consumer.start();
    },
    quiesce,
    stop: async () => {
      await quiesce();
      await subgraph.stop();
    },
  };
}

export { migrations };
