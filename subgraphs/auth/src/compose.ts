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
  stop(): Promise<void>;
}

/** The gateway speaks for people; orders may ask where to write to a customer. */
export const authPolicies = (keys: InternalKeys): CallerPolicies => ({
  gateway: { key: keys.gateway, mayForwardUsers: true, permissions: [] },
  orders: { key: keys.orders, mayForwardUsers: false, permissions: ['users:contact'] },
});

/** Puts auth together and brings its schema up to date. */
export async function composeAuth(parts: AuthParts): Promise<Auth> {
  const { database, logger, issuer, audience, keyDir, clock = () => new Date() } = parts;
  await migrate(database, migrations);
  const keys = await loadSigningKeys(keyDir);
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
  return { subgraph, useCases, jwks: keys.jwks, start: () => undefined, stop: () => subgraph.stop() };
}
