import { runService } from '@feira/platform/graphql';
import { makeLogger } from '@feira/platform/logger';
import { makeFolderMailer, makeSmtpMailer } from '@feira/platform/mailer';
import { migrationHealth, openPostgres, poolOptions } from '@feira/platform/postgres';
import { runProcess } from '@feira/platform/process';
import { authPolicies, composeAuth, migrations } from './compose.ts';
import { loadConfig } from './config.ts';
import { seedDemoAccounts } from './demo/index.ts';

await runProcess('auth', async () => {
  const config = loadConfig(process.env);
  const logger = makeLogger({ name: 'auth', level: config.LOG_LEVEL, format: config.LOG_FORMAT });
  const database = await openPostgres(poolOptions(config.AUTH_DATABASE_URL, config));
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
    ...config.settings,
    migrateOnStart: config.MIGRATE_ON_START,
  });
  const seedable = config.mode === 'demo' && (await migrationHealth(database, migrations)) === 'ok';
  if (seedable) await seedDemoAccounts(auth.useCases);
  return runService({
    ...auth,
    database,
    migrations,
    config,
    policies: authPolicies(config.keys),
    clock: () => new Date(),
    logger,
    port: config.AUTH_PORT,
    metricsPort: config.AUTH_METRICS_PORT,
    routes: (app) => app.get('/.well-known/jwks.json', () => auth.jwks),
  });
});
