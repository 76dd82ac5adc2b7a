import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './until.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OPENING_MS = 90_000;

/** A shop as people start it, in a process and a folder of its own, which may be killed. */
export interface ShopProcess {
  readonly url: string;
  readonly dataDir: string;
  /** Answers once it serves. */
  open(): Promise<void>;
  /** SIGKILL: no time to say goodbye. */
  kill(): Promise<void>;
  /** SIGTERM: it closes in order. Throws when it does not. */
  close(): Promise<void>;
  /** Kills what runs and removes the folder, unless it is to stay. Also called when this process ends. */
  dispose(): void;
}

export async function makeShopProcess({ keep = false } = {}): Promise<ShopProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'feira-demo-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!child) return null;
    const [shop, exited] = [child, once(child, 'exit')];
    child = undefined;
    shop.kill(signal);
    return ((await exited) as [number | null])[0];
  };
  const dispose = (): void => {
    process.off('exit', dispose);
    child?.kill('SIGKILL');
    child = undefined;
    // A process that was just killed may still be writing.
    if (!keep) rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.on('exit', dispose);

  return {
    url,
    dataDir,
    open: async () => {
      const shop = spawnShop(dataDir, port);
      child = shop;
      const gone = once(shop, 'exit').then(() => 'gone' as const);
      const said = listen(shop);
      const serving = until(() => serves(url), { everyMs: 100, atMostMs: OPENING_MS });
      if ((await Promise.race([gone, serving])) !== true) throw new Error(`The shop did not open.\n${said()}`);
    },
    kill: async () => {
      await end('SIGKILL');
    },
    close: async () => {
      const code = await end('SIGTERM');
      if (code !== 0) throw new Error(`The shop did not close in order: ${code ?? 'killed'}.`);
    },
    dispose,
  };
}

const spawnShop = (dataDir: string, port: number): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', MAIN, '--api-only'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      SHOP_MODE: 'demo',
      // A crowd of one address.
      RATE_LIMIT: 'off',
      NODE_ENV: 'development',
      LOG_LEVEL: 'error',
      DATABASE_URL: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The end of what it says, for when it does not open. */
function listen(shop: ChildProcess): () => string {
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-4_000);
  };
  shop.stdout?.on('data', hear);
  shop.stderr?.on('data', hear);
  return () => said;
}

const serves = (url: string): Promise<boolean> =>
  fetch(`${url}/.well-known/jwks.json`).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
