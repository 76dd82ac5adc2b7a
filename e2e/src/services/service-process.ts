import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const READY_WITHIN_MS = 90_000;

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One service as it runs in production: compiled JavaScript in a process that can be frozen and killed. */
export interface ServiceProcess {
  readonly name: string;
  /** Where it listens. */
  readonly url: string;
  /** Everything it has ever written, a line each. */
  readonly lines: readonly string[];
  start(): void;
  /** Answers once it is ready; throws with its last words when it ends instead. */
  ready(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  exited(): Promise<Exit>;
  /** Whether it has not ended. */
  alive(): boolean;
}

export function makeServiceProcess(options: {
  name: string;
  folder: string;
  port: number;
  env: Readonly<Record<string, string>>;
}): ServiceProcess {
  const { name, folder, port, env } = options;
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  let child: ChildProcess | undefined;
  let exit: Promise<Exit> = Promise.resolve({ code: null, signal: null });
  let ended = true;

  const isReady = async (): Promise<boolean> => {
    try {
      return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
    } catch {
      return false;
    }
  };
  return {
    name,
    url,
    lines,
    start: () => {
      const started = spawn(
        process.execPath,
        ['--conditions=compiled', '--enable-source-maps', `${ROOT}${folder}/dist/main.js`],
        { cwd: ROOT, env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
      );
      child = started;
      ended = false;
      for (const stream of [started.stdout, started.stderr]) {
        createInterface({ input: stream }).on('line', (line) => lines.push(line));
      }
      exit = new Promise((settle) => {
        started.once('close', (code, signal) => {
          ended = true;
          settle({ code, signal });
        });
      });
    },
    ready: async () => {
      const deadline = Date.now() + READY_WITHIN_MS;
      for (;;) {
        if (ended || Date.now() > deadline) {
          throw new Error(`${name} ${ended ? 'ended' : 'is not ready'}:\n${lines.slice(-20).join('\n')}`);
        }
        // eslint-disable-next-line no-await-in-loop -- polling is one after the other
        if (await isReady()) return;
        // eslint-disable-next-line no-await-in-loop -- polling is one after the other
        await new Promise((wake) => setTimeout(wake, 100));
      }
    },
    signal: (signal) => {
      child?.kill(signal);
    },
    exited: () => exit,
    alive: () => !ended,
  };
}
