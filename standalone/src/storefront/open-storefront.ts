import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ShopMode } from '@feira/platform/config';
import type { HostMessage, HostSettings } from './host.ts';

const HOST = fileURLToPath(new URL('./host.ts', import.meta.url));
/** The storefront's folder. */
export const WEB = fileURLToPath(new URL('../../../web', import.meta.url));

export interface Storefront {
  readonly url: string;
  stop(): Promise<void>;
}

/** Opens the storefront in a process of its own, and says what becomes of it. Its address answers from the start. */
export function openStorefront(options: {
  port: number;
  gatewayUrl: string;
  mode: ShopMode;
  onMessage: (message: HostMessage) => void;
}): Storefront {
  const { port, gatewayUrl, mode, onMessage } = options;
  const settings: HostSettings = { web: WEB, port, gatewayUrl, mode };
  const host = fork(HOST, [JSON.stringify(settings)], {
    execArgv: ['--import', 'tsx'],
    // Its log is for files; its faults are for the terminal.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  host.on('message', onMessage);
  const ended = once(host, 'exit');
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      if (host.exitCode === null) host.kill('SIGTERM');
      await ended;
    },
  };
}
