import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { lockDataDir } from '@feira/platform/data-dir';
import { makeLogger } from '@feira/platform/logger';
import { openMetrics } from '@feira/platform/metrics';
import { makeSmtpMailer } from '@feira/platform/mailer';
import { openEmbedded, openPostgres } from '@feira/platform/postgres';
import { openDoor } from './audit/door.ts';
import { composeShop } from './compose.ts';
import type { Config } from './config.ts';
import { seedDemo } from './demo.ts';

/** A start that cannot go on, said in one line. */
export class StartError extends Error {}

export interface Running {
  /** Where the gateway listens. */
  readonly url: string;
  /** Where the metrics are; undefined when nobody asked for them. */
  readonly metricsUrl: string | undefined;
  stop(): Promise<void>;
}

/** Starts the whole shop; answers once it serves. Throws StartError for what the person can mend. */
export async function run(config: Config, onReady: (what: string, where: string) => void = nobody): Promise<Running> {
  const { PORT, DATABASE_URL, LOG_LEVEL, LOG_FORMAT = 'plain', mode, keys } = config;
  const dataDir = resolve(config.DATA_DIR);
  await checkPort(PORT, 'PORT');
  const unlock = await lockDataDir(dataDir);
  if (!unlock) throw new StartError(`${dataDir} is in use by another process; stop it, or set DATA_DIR.`);
  const logger = makeLogger({ name: 'feira', level: LOG_LEVEL, format: LOG_FORMAT, pretty: process.stdout.isTTY });
  const database = await (DATABASE_URL === undefined
    ? openEmbedded({ dataDir: join(dataDir, 'postgres') })
    : openPostgres({ url: DATABASE_URL }));
  onReady('Database', DATABASE_URL === undefined ? config.DATA_DIR : 'DATABASE_URL');
  const { SMTP_URL, MAIL_FROM: mailFrom, STOREFRONT_URL, WEB_PORT } = config;
  const shop = await composeShop({
    database,
    dataDir,
    mode,
    keys,
    logger,
    ...(config.auth && { authSettings: config.auth }),
    storefrontUrl: STOREFRONT_URL ?? `http://127.0.0.1:${WEB_PORT}`,
    ...(mailFrom !== undefined && { mailFrom }),
    ...(SMTP_URL !== undefined && { makeMailer: (from: string) => makeSmtpMailer({ url: SMTP_URL, from }) }),
  });
  if (mode === 'demo' && (await seedDemo(shop))) onReady('Demo shop', 'its shelves are filled');
  shop.start();
  const closeDoor = DATABASE_URL === undefined ? await openDoor(dataDir, database) : undefined;
  const metrics = await openMetrics({ port: config.METRICS_PORT, host: '127.0.0.1' });
  const url = await shop.gateway.app.listen({ port: PORT, host: '127.0.0.1' });
  return {
    url,
    metricsUrl: metrics.url,
    stop: async () => {
      await metrics.close();
      await closeDoor?.();
      await shop.stop();
      await database.close();
      await unlock();
    },
  };
}

const nobody = (): void => undefined;

/** Before the seconds of a first start, not after them. */
export const checkPort = (port: number, setting: string): Promise<void> =>
  new Promise((settle, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(new StartError(`Port ${port} is taken; stop what listens there, or set ${setting}.`)),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => settle()));
  });
