import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { authPolicies, composeAuth, type Auth } from '@feira/auth';
import type { AuthSettings } from '@feira/auth/settings';
import { cartPolicies, composeCart, type CartService } from '@feira/cart';
import { catalogPolicies, composeCatalog, type Catalog } from '@feira/catalog';
import { demoPictures } from '@feira/catalog/demo';
import { composeGateway, type Gateway } from '@feira/gateway';
import type { Clock } from '@feira/kernel';
import { composeOrders, ordersPolicies, type Orders } from '@feira/orders';
import type { Caller, InternalKeys, ShopMode } from '@feira/platform/config';
import { makeInProcessBus, makeLetterFolder } from '@feira/platform/events';
import { makeInProcessTransport, type Subgraph } from '@feira/platform/graphql';
import type { CallerPolicies } from '@feira/platform/identity';
import type { Logger } from '@feira/platform/logger';
import { makeFolderMailer, makeMailFolder, type Mailer } from '@feira/platform/mailer';
import type { Database } from '@feira/platform/postgres';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { serveMail } from './mail/mail-page.ts';

const ISSUER = 'feira';
const AUDIENCE = 'feira';
/** Generous: an embedded database has one connection, so a crowd queues for it. */
const TIMEOUT_MS = 30_000;

export interface ShopParts {
  readonly database: Database;
  readonly dataDir: string;
  readonly mode: ShopMode;
  readonly keys: InternalKeys;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** A mail server; without one, letters are files in DATA_DIR/mail, and the demo shop shows them at /mail. */
  readonly makeMailer?: (from: string) => Mailer;
  readonly mailFrom?: string;
  readonly storefrontUrl?: string;
  /** Keys and rules of auth; without them, keys are kept in DATA_DIR/keys. */
  readonly authSettings?: Partial<AuthSettings>;
}

export interface Shop {
  readonly gateway: Gateway;
  readonly auth: Auth;
  readonly catalog: Catalog;
  readonly cart: CartService;
  readonly orders: Orders;
  start(): void;
  stop(): Promise<void>;
}

/** Auth's public keys as they are at the moment of asking, so that a rotation needs no restart (R5). */
function keysOf(auth: Auth): JWTVerifyGetKey {
  let names = '';
  let keySet: JWTVerifyGetKey | undefined;
  return (header, token) => {
    const { keys } = auth.jwks;
    const now = keys.map(({ kid }) => kid).join();
    if (!keySet || now !== names) [names, keySet] = [now, createLocalJWKSet({ keys: [...keys] })];
    return keySet(header, token);
  };
}

/** The whole supergraph in one process: the same parts as the services, with in-process wires. */
export async function composeShop(parts: ShopParts): Promise<Shop> {
  const { database, dataDir, mode, keys, logger, clock = () => new Date() } = parts;
  const log = (name: string): Logger => logger.child({ component: name });
  const bus = makeInProcessBus({ letters: makeLetterFolder(join(dataDir, 'dead-letters')), logger: log('events') });
  const wire = (caller: Caller, subgraph: Subgraph, policies: CallerPolicies) =>
    makeInProcessTransport({ caller, subgraph, policies, timeoutMs: TIMEOUT_MS });
  const policies = {
    auth: authPolicies(keys),
    cart: cartPolicies(keys),
    catalog: catalogPolicies(keys),
    orders: ordersPolicies(keys),
  };

  const tokens = { issuer: ISSUER, audience: AUDIENCE };
  const { makeMailer, mailFrom = 'Feira <feira@localhost>', storefrontUrl = 'http://127.0.0.1:3000' } = parts;
  const { authSettings = {} } = parts;
  const mailDir = join(dataDir, 'mail');
  const auth = await composeAuth({
    database,
    logger: log('auth'),
    clock,
    ...tokens,
    keyDir: join(dataDir, 'keys'),
    mailer: makeMailer?.(mailFrom) ?? makeFolderMailer({ folder: mailDir, from: mailFrom }),
    storefrontUrl,
    ...authSettings,
  });
  const catalog = await composeCatalog({ database, bus, logger: log('catalog'), clock });
  const cart = await composeCart({
    database,
    bus,
    logger: log('cart'),
    clock,
    catalog: wire('cart', catalog.subgraph, policies.catalog),
  });
  const orders = await composeOrders({
    database,
    bus,
    logger: log('orders'),
    clock,
    mode,
    transports: {
      auth: wire('orders', auth.subgraph, policies.auth),
      cart: wire('orders', cart.subgraph, policies.cart),
      catalog: wire('orders', catalog.subgraph, policies.catalog),
    },
  });
  const services = { auth, catalog, cart, orders };
  const gateway = await composeGateway({
    transports: Object.fromEntries(
      Object.entries(services).map(([name, { subgraph }]) => [
        name,
        wire('gateway', subgraph, policies[name as keyof typeof services]),
      ]),
    ),
    keySet: keysOf(auth),
    ...tokens,
    mode,
    // The storefront is a process of this machine and says whom it asks for.
    trustProxy: 'loopback',
    logger: log('gateway'),
    clock,
    routes: (app) => {
      app.get('/.well-known/jwks.json', () => auth.jwks);
      if (mode === 'demo' && !makeMailer) serveMail(app, makeMailFolder(mailDir));
      if (mode === 'demo') app.register(fastifyStatic, { root: demoPictures, prefix: '/media/demo/', maxAge: '1d' });
    },
  });
  return {
    gateway,
    ...services,
    start: () => {
      bus.start();
      for (const service of Object.values(services)) service.start();
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([orders.stop(), cart.stop(), catalog.stop(), auth.stop()]);
      await bus.close();
    },
  };
}
