import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { chown } from 'node:fs/promises';
import { userInfo, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const START_WITHIN_MS = 60_000;

/** A server that belongs to one suite alone, so that the suite may do to it what it likes. */
export interface PrivateServer {
  readonly url: string;
  readonly port: number;
  /** Starts it, again after `kill` or `stop` with all that it had stored; answers once it serves. */
  start(): Promise<void>;
  /** Orderly: SIGTERM. */
  stop(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  /** SIGSTOP: it hangs, and its connections stay. */
  freeze(): void;
  thaw(): void;
  /** Ends it and removes what it had stored. */
  end(): Promise<void>;
}

export interface ServerKind {
  readonly url: (port: number) => string;
  readonly port: number;
  /** Its folder; `end` removes it. */
  readonly folder: string;
  /** The command must not detach and not put a shell between: its process is the one that is frozen and killed. */
  readonly command: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  /** Whether it serves. */
  readonly answers: () => Promise<boolean>;
  /** What asks it to end in order. */
  readonly stopSignal?: NodeJS.Signals;
}

/** Runs what `kind` says. Its process group dies with this process. */
export function privateServer(kind: ServerKind): PrivateServer {
  const { port, folder, command } = kind;
  let child: ChildProcess | undefined;
  let said = '';
  const killGroup = (signal: NodeJS.Signals): void => {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, signal);
  };
  const onExit = (): void => killGroup('SIGKILL');
  process.once('exit', onExit);

  const gone = async (signal: NodeJS.Signals): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    killGroup('SIGCONT');
    killGroup(signal);
    await ended;
  };
  const untilItAnswers = async (running: ChildProcess, deadline: number): Promise<void> => {
    if (await kind.answers()) return;
    if (running.exitCode !== null || Date.now() > deadline) throw new Error(`${command[0]} did not start: ${said}`);
    await sleep(100);
    await untilItAnswers(running, deadline);
  };

  return {
    url: kind.url(port),
    port,
    start: async () => {
      const [file, ...args] = command;
      said = '';
      child = spawn(file, args, {
        cwd: folder,
        detached: true,
        env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: folder, ...kind.env },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(kind.uid !== undefined && { uid: kind.uid }),
        ...(kind.gid !== undefined && { gid: kind.gid }),
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
      }
      await untilItAnswers(child, Date.now() + START_WITHIN_MS);
    },
    stop: () => gone(kind.stopSignal ?? 'SIGTERM'),
    kill: () => gone('SIGKILL'),
    freeze: () => killGroup('SIGSTOP'),
    thaw: () => killGroup('SIGCONT'),
    end: async () => {
      await gone('SIGKILL');
      process.removeListener('exit', onExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const makeFolder = (name: string): string => mkdtempSync(join(tmpdir(), `feira-${name}-`));

/** The first of `paths` that exists; undefined where the server is not installed. */
export const firstOf = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));

/** Whom a server that refuses root runs as: `user` when we are root, else ourselves. */
export function serverUser(user: string): { uid: number; gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export const give = (folder: string, owner: { uid: number; gid: number } | undefined): Promise<void> =>
  owner ? chown(folder, owner.uid, owner.gid) : Promise.resolve();
