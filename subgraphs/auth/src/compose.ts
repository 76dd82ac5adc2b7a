import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { DEFAULT_LOCALE, type Clock } from '@feira/kernel';
import type { InternalKeys } from '@feira/platform/config';
import { currentRequest } from '@feira/platform/context';
import { makeSubgraph, type Subgraph } from '@feira/platform/graphql';
import type { CallerPolicies } from '@feira/platform/identity';
import { newId, newToken, sha256 } from '@feira/platform/ids';
import type { Logger } from '@feira/platform/logger';
import type { Mailer } from '@feira/platform/mailer';
import { every } from '@feira/platform/periodic';
import { migrate, type Database } from '@feira/platform/postgres';
import { makePostgresThrottle, noThrottle } from '@feira/platform/throttle';
import { makeTurns } from '@feira/platform/turns';
import type { JWK } from 'jose';
import type { Origin } from './application/ports.ts';
import { makeUseCases, type UseCases } from './application/use-cases.ts';
import { makePasswordHasher } from './infrastructure/argon2/password-hasher.ts';
import { loadSealingKey, makeSealer } from './infrastructure/crypto/sealer.ts';
import { makeAccessTokens } from './infrastructure/jose/access-tokens.ts';
import { keysInFolder } from './infrastructure/jose/key-folder.ts';
import { fixedKeys } from './infrastructure/jose/signing-keys.ts';
import { makePostman } from './infrastructure/mail/postman.ts';
import { isCommonPassword } from './infrastructure/passwords/common-passwords.ts';
import { makeMailSender, makePostgres, migrations, purge, rateLimits } from './infrastructure/postgres/index.ts';
import { totpCodes } from './infrastructure/totp/totp-codes.ts';
import { LIMITS } from './infrastructure/throttle-limits.ts';
import { makeContext, resolvers, typeDefs } from './interface/graphql/index.ts';

/** How many may wait for a password to be compared: about ten seconds of work for one core. */
const MAX_WAITING = 200;
/** A key that another replica made is published here well before it signs there. */
const ROTATION_MS = 5 * 60_000;
const PURGE_MS = 60 * 60_000;

export interface AuthParts {
  readonly database: Database;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Whether to bring the schema up to date first; else somebody else has. */
  readonly migrateOnStart?: boolean;
  readonly issuer: string;
  readonly audience: string;
  /** Signs access tokens: the first one signs, all verify. Without any, keys are made, kept and rotated in `keyDir`. */
  readonly signingKeys?: readonly JWK[] | undefined;
  /** Folder of the keys that are made here. */
  readonly keyDir: string;
  readonly mailer: Mailer;
  /** Where the links in letters lead. */
  readonly storefrontUrl: string;
  /** False lets everybody try as often as they like, for load tests. */
  readonly throttled?: boolean;
  /** Seals what must be read again; kept in `keyDir` unless told. */
  readonly sealingKey?: string | undefined;
  /** Whether staff without a second factor may no more than customers. */
  readonly staffNeedsSecondFactor?: boolean;
}

export interface Auth {
  readonly subgraph: Subgraph;
  readonly useCases: UseCases;
  /** What `/.well-known/jwks.json` answers. */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** Sends the letters that are due now; the loop does so by itself once started. */
  sendMail(): Promise<void>;
  start(): void;
  /** Ends what runs by itself, after the run under way; requests are still answered. */
  quiesce(): Promise<void>;
  stop(): Promise<void>;
}

/** The gateway speaks for people; orders may ask where to write to a customer, and hears what happens to accounts. */
export const authPolicies = (keys: InternalKeys<'gateway' | 'orders'>): CallerPolicies => ({
  gateway: { key: keys.gateway, mayForwardUsers: true, permissions: [] },
  orders: { key: keys.orders, mayForwardUsers: false, permissions: ['users:contact', 'accounts:follow'] },
});

const origin = (): Origin => {
  const { client, locale = DEFAULT_LOCALE } = currentRequest() ?? {};
  return { address: client?.address ?? null, userAgent: client?.userAgent ?? null, locale };
};

/** Puts auth together and brings its schema up to date. */
export async function composeAuth(parts: AuthParts): Promise<Auth> {
  const { database, logger, issuer, audience, keyDir, mailer, storefrontUrl, migrateOnStart = true } = parts;
  const { clock = () => new Date(), throttled = true, staffNeedsSecondFactor = false } = parts;
  if (migrateOnStart) await migrate(database, migrations);
  // Replicas that share the folder make keys together, and must make one of each.
  const alone = <T>(work: () => Promise<T>): Promise<T> => database.exclusively('signing keys', work);
  const keys = await (parts.signingKeys
    ? fixedKeys(parts.signingKeys)
    : alone(async () => {
        const kept = await keysInFolder(keyDir, clock());
        await kept.rotate(clock());
        return kept;
      }));
  const rotate = (): Promise<void> => (parts.signingKeys ? Promise.resolve() : alone(() => keys.rotate(clock())));
  const sealingKey = parts.sealingKey ?? (await alone(() => loadSealingKey(keyDir)));
  const useCases = makeUseCases({
    ...makePostgres(database, { clock, newId }),
    hasher: makePasswordHasher(),
    // One core stays free for those who do not sign in.
    turns: makeTurns({ parallel: Math.max(1, availableParallelism() - 1), waiting: MAX_WAITING }),
    throttle: throttled ? makePostgresThrottle(LIMITS, database.db, rateLimits) : noThrottle,
    isCommonPassword,
    tokens: makeAccessTokens({ keys, issuer, audience, newId, staffNeedsSecondFactor }),
    totpCodes,
    sealer: makeSealer(sealingKey),
    postman: makePostman(mailer, storefrontUrl),
    securityLog: {
      refreshTokenReused: (event) => logger.warn(event, 'a refresh token came back; its family is revoked'),
      throttled: (event) => logger.warn(event, 'too many attempts'),
    },
    origin,
    clock,
    newId,
    newToken,
    newBytes: randomBytes,
    sha256,
  });
  const sender = makeMailSender({ database, send: useCases.sendLetter, logger });
  const rotation = every({ name: 'key rotation', intervalMs: ROTATION_MS, logger, work: rotate });
  const purging = every({ name: 'purge', intervalMs: PURGE_MS, logger, work: () => purge(database.db, clock()) });
  const quiesce = async (): Promise<void> => {
    await Promise.all([sender.stop(), rotation.stop(), purging.stop()]);
  };
  const subgraph = await makeSubgraph({ name: 'auth', typeDefs, resolvers, context: makeContext(useCases), logger });
  return {
    subgraph,
    useCases,
    get jwks() {
      return keys.jwks(clock());
    },
    sendMail: () => sender.drain(),
    start: () => {
      sender.start();
      rotation.start();
      purging.start();
    },
    quiesce,
    stop: async () => {
      await quiesce();
      await mailer.close();
      await subgraph.stop();
    },
  };
}

export { migrations };
