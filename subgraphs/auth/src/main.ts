import { runService } from '@feira/platform/graphql';
import { makeLogger } from '@feira/platform/logger';
import { makeFolderMailer, makeSmtpMailer } from '@feira/platform/mailer';
import { openPostgres } from '@feira/platform/postgres';
import { authPolicies, composeAuth } from './compose.ts';
import { loadConfig } from './config.ts';

const config = loadConfig(process.env);
const logger = makeLogger({ name: 'auth', level: config.LOG_LEVEL });
const database = await openPostgres({ url: config.DATABASE_URL });
const { SMTP_URL, MAIL_DIR, MAIL_FROM: from } = config;
const auth = await composeAuth({
  database,
  logger,
  issuer: config.AUTH_ISSUER,
  audience: config.AUTH_AUDIENCE,
  keyDir: config.AUTH_KEY_DIR,
  mailer:
    SMTP_URL === undefined ? makeFolderMailer({ folder: MAIL_DIR, from }) : makeSmtpMailer({ url: SMTP_URL, from }),
  storefrontUrl: config.STOREFRONT_URL,
  throttled: config.throttled,
  signingKeys: config.signingKeys,
  sealingKey: config.sealingKey,
  staffNeedsSecondFactor: config.staffNeedsSecondFactor,
});
await runService({
  ...auth,
  database,
  policies: authPolicies(config.keys),
  clock: () => new Date(),
  logger,
  port: config.PORT,
  routes: (app) => app.get('/.well-known/jwks.json', () => auth.jwks),
});
