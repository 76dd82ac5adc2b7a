/**
 * The storefront's process. It listens at once: first with a page that tells how far the build is, then with the shop,
 * on the same socket. It ends with the shop's process, however that ended, because their channel closes.
 */
import type { ChildProcess } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ShopMode } from '@feira/platform/config';
import { ensureBuilt } from './build.ts';
import { progressPage } from './progress-page.ts';

export interface HostSettings {
  readonly web: string;
  readonly port: number;
  readonly gatewayUrl: string;
  readonly mode: ShopMode;
}

export type HostMessage =
  | { readonly kind: 'building' }
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'failed'; readonly reason: string };

interface Next {
  prepare(): Promise<void>;
  getRequestHandler(): RequestListener;
}

const settings = JSON.parse(process.argv[2] ?? '{}') as HostSettings;
const { web, port, gatewayUrl, mode } = settings;
const env = { GATEWAY_URL: gatewayUrl, SHOP_MODE: mode, SITE_URL: `http://127.0.0.1:${port}` };
const startedAt = Date.now();
const lines: string[] = [];
let failed = false;
let building: ChildProcess | undefined;

const tell = (message: HostMessage): void => void process.send?.(message);
const end = (): never => {
  building?.kill();
  process.exit(0);
};
process.once('disconnect', end);
process.once('SIGTERM', end);
// Ctrl-C reaches the whole group; the shop decides when this process ends.
process.on('SIGINT', () => undefined);

let answer: RequestListener = (_request, response) => {
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  response.writeHead(failed ? 500 : 503, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '2',
  });
  response.end(progressPage({ seconds, lines, failed, api: gatewayUrl }));
};

async function openShop(): Promise<RequestListener> {
  Object.assign(process.env, env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const makeNext = createRequire(join(web, 'package.json'))('next') as (options: object) => Next;
  const shop = makeNext({ dev: false, dir: web, hostname: '127.0.0.1', port });
  await shop.prepare();
  return shop.getRequestHandler();
}

const server = createServer((request, response) => {
  answer(request, response);
});
server.listen(port, '127.0.0.1', () => void open());

async function open(): Promise<void> {
  try {
    await ensureBuilt({
      web,
      env,
      onStart: (child) => {
        building = child;
        tell({ kind: 'building' });
      },
      onLine: (line) => lines.push(line),
    });
    answer = await openShop();
    tell({ kind: 'ready', port });
  } catch (error) {
    failed = true;
    const reason = error instanceof Error ? error.message : String(error);
    if (lines.length === 0) lines.push(reason);
    tell({ kind: 'failed', reason });
  }
}
