import { makeHttpTransport } from '@feira/platform/graphql';
import { makeSigner } from '@feira/platform/identity';
import { makeLogger } from '@feira/platform/logger';
import { openMetrics } from '@feira/platform/metrics';
import { runProcess } from '@feira/platform/process';
import { composeGateway } from './compose.ts';
import { loadConfig } from './config.ts';
import { passDemoPictures } from './http/demo-pictures.ts';
import { openInternal } from './http/internal.ts';
import { remoteKeySet } from './identity/remote-key-set.ts';

await runProcess('gateway', async () => {
  const config = loadConfig(process.env);
  const clock = () => new Date();
  const logger = makeLogger({ name: 'gateway', level: config.LOG_LEVEL, format: config.LOG_FORMAT });
  const sign = makeSigner({ caller: 'gateway', key: config.keys.gateway, clock });
  const timeoutMs = config.GATEWAY_CALL_TIMEOUT_MS;
  const urls = {
    catalog: config.CATALOG_URL,
    cart: config.CART_URL,
    orders: config.ORDERS_URL,
    auth: config.AUTH_URL,
  };
  const transports = Object.fromEntries(
    Object.entries(urls).map(([audience, url]) => [audience, makeHttpTransport({ url, audience, sign, timeoutMs })]),
  );
  const gateway = await composeGateway({
    transports,
    keySet: remoteKeySet(urls.auth),
    issuer: config.AUTH_ISSUER,
    audience: config.AUTH_AUDIENCE,
    mode: config.mode,
    trustProxy: config.TRUST_PROXY,
    logger,
    clock,
    routes: (app) => {
      if (config.mode === 'demo') passDemoPictures(app, urls.catalog);
    },
  });
  const internal = await openInternal({ urls, config, stopping: () => gateway.stopping() });
  const metrics = await openMetrics({ port: config.GATEWAY_METRICS_PORT, host: config.METRICS_HOST });
  await gateway.app.listen({ port: config.PORT, host: config.HOST });
  logger.info({ port: config.PORT }, 'ready');
  return {
    logger,
    drainMs: config.DRAIN_MS,
    graceMs: config.SHUTDOWN_GRACE_MS,
    failReadiness: () => gateway.failReadiness(),
    stopOwnWork: () => Promise.resolve(),
    close: async () => {
      await gateway.stop();
      await internal.close();
      await metrics.close();
    },
  };
});
