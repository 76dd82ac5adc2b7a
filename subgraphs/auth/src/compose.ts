import type { Clock } from '@feira/kernel';
import type { InternalKeys } from '@feira/platform/config';
import { makeSubgraph, type Subgraph } from '@feira/platform/graphql';
import type { CallerPolicies } from '@feira/platform/identity';
import { newId, newToken, sha256 } from '@feira/platform/ids';
import type { Logger } from '@feira/platform/logger';
import { migrate, type Database } from '@feira/platform/postgres';
import type { JWK } from 'jose';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import { makePasswordHasher } from './infrastructure/argon2/password-hasher.ts';
import { makeAccessTokens } from './infrastructure/jose/access-tokens.ts';
import { loadSigningKeys } from './infrastructure/jose/signing-keys.ts';
import { makePostgres, migrations } from './infrastructure/postgres/index.ts';
import { makeContext, resolvers, typeDefs } from './interface/graphql/index.ts';

export interface AuthParts {
  readonly database: Database;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Whether to bring the schema up to date first; else somebody else has. */
  readonly migrateOnStart?: boolean;
  readonly issuer: string;
  readonly audience: string;
  /** Folder of the signing keys; the first one is made here. */
  readonly keyDir: string;
}

export interface Auth {
  readonly subgraph: Subgraph;
  readonly useCases: UseCases;
  /** What `/.well-known/jwks.json` answers. */
  readonly jwks: { readonly keys: readonly JWK[] };
  start(): void;
  /** Ends what runs by itself, after the run under way; requests are still answered. */
  quiesce(): Promise<void>;
  stop(): Promise<void>;
}

/** The gateway speaks for people; orders may ask where to write to a customer. */
export const authPolicies = (keys: InternalKeys<'gateway' | 'orders'>): CallerPolicies => ({
  gateway: { key: keys.gateway, mayForwardUsers: true, permissions: [] },
  orders: { key: keys.orders, mayForwardUsers: false, permissions: ['users:contact'] },
});

/** Puts auth together and brings its schema up to date. */
export async function composeAuth(parts: AuthParts): Promise<Auth> {
  const { database, logger, issuer, audience, keyDir, clock = () => new Date(), migrateOnStart = true } = parts;
  if (migrateOnStart) await migrate(database, migrations);
  // Replicas that share the folder make its first key together, and must make one.
  const keys = await database.exclusively('signing keys', () => loadSigningKeys(keyDir));
  const useCases = makeUseCases({
    ...makePostgres(database),
    hasher: makePasswordHasher(),
    tokens: makeAccessTokens({ keys, issuer, audience, newId }),
    securityLog: {
      refreshTokenReused: (event) => logger.warn(event, 'a refresh token came back; its family is revoked'),
    },
    clock,
    newId,
    newToken,
    sha256,
  });
  const subgraph = await makeSubgraph({ name: 'auth', typeDefs, resolvers, context: makeContext(useCases), logger });
  return {
    subgraph,
    useCases,
    jwks: keys.jwks,
    start: () => undefined,
    quiesce: () => Promise.resolve(),
    stop: () => subgraph.stop(),
  };
}

export { migrations };
