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

interface Running {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  /** The end of what it said, for when it does not open, or ends by itself. */
  readonly said: () => string;
}

export async function makeShopProcess({ keep = false } = {}): Promise<ShopProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'feira-demo-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let shop: Running | undefined;

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!shop) return null;
    const { child, exit, said } = shop;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The shop ended by itself.\n${said()}`);
    child.kill(signal);
    const code = await exit;
    shop = undefined;
    return code;
  };
  const dispose = (): void => {
    process.off('exit', dispose);
    shop?.child.kill('SIGKILL');
    // A process that was just killed may still be writing.
    if (!keep) rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.on('exit', dispose);

  return {
    url,
    dataDir,
    open: async () => {
      shop = spawnShop(dataDir, port);
      const { exit, said } = shop;
      const serving = until(() => serves(url), { everyMs: 100, atMostMs: OPENING_MS });
      const opened = await Promise.race([exit.then(() => false), serving]);
      if (!opened) throw new Error(`The shop did not open.\n${said()}`);
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

function spawnShop(dataDir: string, port: number): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, '--api-only'], {
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
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-4_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  return { child, exit, said: () => said };
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
