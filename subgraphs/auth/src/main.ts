import { runService } from '@feira/platform/graphql';
import { makeLogger } from '@feira/platform/logger';
import { openPostgres } from '@feira/platform/postgres';
import { authPolicies, composeAuth } from './compose.ts';
import { loadConfig } from './config.ts';

const config = loadConfig(process.env);
const logger = makeLogger({ name: 'auth', level: config.LOG_LEVEL });
const database = await openPostgres({ url: config.DATABASE_URL });
const auth = await composeAuth({
  database,
  logger,
  issuer: config.AUTH_ISSUER,
  audience: config.AUTH_AUDIENCE,
  keyDir: config.AUTH_KEY_DIR,
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
