import { availableParallelism } from 'node:os';
import { DEFAULT_LOCALE, type Clock } from '@feira/kernel';
import type { InternalKeys } from '@feira/platform/config';
import { currentRequest } from '@feira/platform/context';
import { makeSubgraph, type Subgraph } from '@feira/platform/graphql';
import type { CallerPolicies } from '@feira/platform/identity';
import { newId, newToken, sha256 } from '@feira/platform/ids';
import type { Logger } from '@feira/platform/logger';
import type { Mailer } from '@feira/platform/mailer';
import { migrate, type Database } from '@feira/platform/postgres';
import { makePostgresThrottle, noThrottle } from '@feira/platform/throttle';
import { makeTurns } from '@feira/platform/turns';
import type { JWK } from 'jose';
import type { Origin } from './application/ports.ts';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import { makePasswordHasher } from './infrastructure/argon2/password-hasher.ts';
import { makeAccessTokens } from './infrastructure/jose/access-tokens.ts';
import { loadSigningKeys } from './infrastructure/jose/signing-keys.ts';
import { makePostman } from './infrastructure/mail/postman.ts';
import { isCommonPassword } from './infrastructure/passwords/common-passwords.ts';
import { makeMailSender, makePostgres, migrations, rateLimits } from './infrastructure/postgres/index.ts';
import { LIMITS } from './infrastructure/throttle-limits.ts';
import { makeContext, resolvers, typeDefs } from './interface/graphql/index.ts';

/** How many may wait for a password to be hashed: at 20 a second and core, about five seconds on two. */
const MAX_WAITING = 200;

export interface AuthParts {
  readonly database: Database;
  readonly logger: Logger;
  readonly clock?: Clock;
  readonly issuer: string;
  readonly audience: string;
  /** Folder of the signing keys; the first one is made here. */
  readonly keyDir: string;
  readonly mailer: Mailer;
  /** Where the links in letters lead. */
  readonly storefrontUrl: string;
  /** False lets everybody try as often as they like, for load tests. */
  readonly throttled?: boolean;
}

export interface Auth {
  readonly subgraph: Subgraph;
  readonly useCases: UseCases;
  /** What `/.well-known/jwks.json` answers. */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** Sends the letters that are due now; the loop does so by itself once started. */
  sendMail(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

/** The gateway speaks for people; orders may ask where to write to a customer. */
export const authPolicies = (keys: InternalKeys): CallerPolicies => ({
  gateway: { key: keys.gateway, mayForwardUsers: true, permissions: [] },
  orders: { key: keys.orders, mayForwardUsers: false, permissions: ['users:contact'] },
});

const origin = (): Origin => {
  const { client, locale = DEFAULT_LOCALE } = currentRequest() ?? {};
  return { address: client?.address ?? null, userAgent: client?.userAgent ?? null, locale };
};

/** Puts auth together and brings its schema up to date. */
export async function composeAuth(parts: AuthParts): Promise<Auth> {
  const { database, logger, issuer, audience, keyDir, mailer, storefrontUrl } = parts;
  const { clock = () => new Date(), throttled = true } = parts;
  await migrate(database, migrations);
  const keys = await loadSigningKeys(keyDir);
  const useCases = makeUseCases({
    ...makePostgres(database, { clock, newId }),
    hasher: makePasswordHasher(),
    turns: makeTurns({ parallel: availableParallelism(), waiting: MAX_WAITING }),
    throttle: throttled ? makePostgresThrottle(LIMITS, database.db, rateLimits) : noThrottle,
    isCommonPassword,
    tokens: makeAccessTokens({ keys, issuer, audience, newId }),
    postman: makePostman(mailer, storefrontUrl),
    securityLog: {
      refreshTokenReused: (event) => logger.warn(event, 'a refresh token came back; its family is revoked'),
      throttled: (event) => logger.warn(event, 'too many attempts'),
    },
    origin,
    clock,
    newId,
    newToken,
    sha256,
  });
  const sender = makeMailSender({ database, send: useCases.sendLetter, logger });
  const subgraph = await makeSubgraph({ name: 'auth', typeDefs, resolvers, context: makeContext(useCases), logger });
  return {
    subgraph,
    useCases,
    jwks: keys.jwks,
    sendMail: () => sender.drain(),
    start: () => sender.start(),
    stop: async () => {
      await sender.stop();
      await mailer.close();
      await subgraph.stop();
    },
  };
}
