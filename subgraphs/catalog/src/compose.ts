import { CONSUMERS } from '@feira/contracts';
import type { Clock } from '@feira/kernel';
import type { InternalKeys } from '@feira/platform/config';
import { makeConsumer, type EventBus } from '@feira/platform/events';
import { makeSubgraph, type Subgraph } from '@feira/platform/graphql';
import type { CallerPolicies } from '@feira/platform/identity';
import { newId } from '@feira/platform/ids';
import type { Logger } from '@feira/platform/logger';
import { every } from '@feira/platform/periodic';
import { migrate, type Database } from '@feira/platform/postgres';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import { inbox, makePostgres, migrations } from './infrastructure/postgres/index.ts';
import { orderHandlers } from './interface/events/on-order.ts';
import { makeContext, resolvers, typeDefs } from './interface/graphql/index.ts';

const SWEEP_EVERY_MS = 60_000;

export interface CatalogParts {
  readonly database: Database;
  readonly bus: EventBus;
  readonly logger: Logger;
  readonly clock?: Clock;
}

export interface Catalog {
  readonly subgraph: Subgraph;
  readonly useCases: UseCases;
  start(): void;
  stop(): Promise<void>;
}

/** The gateway speaks for people; cart asks for prices, orders for prices and stock. */
export const catalogPolicies = (keys: InternalKeys): CallerPolicies => ({
  gateway: { key: keys.gateway, mayForwardUsers: true, permissions: [] },
  cart: { key: keys.cart, mayForwardUsers: false, permissions: ['prices:read'] },
  orders: { key: keys.orders, mayForwardUsers: false, permissions: ['prices:read', 'stock:reserve'] },
});

/** Puts catalog together, brings its schema up to date and listens to orders. */
export async function composeCatalog(parts: CatalogParts): Promise<Catalog> {
  const { database, bus, logger, clock = () => new Date() } = parts;
  await migrate(database, migrations);
  const useCases = makeUseCases({
    ...makePostgres(database),
    alerts: {
      paidWithoutStock: (event) => logger.error(event, 'an order was paid after its stock had gone to others'),
    },
    clock,
    newId,
  });
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
  return {
    subgraph,
    useCases,
    start: () => {
      sweeper.start();
      consumer.start();
    },
    stop: async () => {
      await Promise.all([sweeper.stop(), consumer.stop()]);
      await subgraph.stop();
    },
  };
}
