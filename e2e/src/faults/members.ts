import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MEMBER = fileURLToPath(new URL('member.ts', import.meta.url));

export interface Member {
  /** Waits until it has said the word on a line of its own. */
  says(word: 'ready' | 'here'): Promise<void>;
  /** How often its log says so. */
  count(text: string): number;
  /** kill -9. */
  kill(): Promise<void>;
}

/** Starts processes of `member.ts`; `endAll` leaves none behind. */
export function makeMembers(env: () => Record<string, string>) {
  const running = new Set<ChildProcess>();
  const start = (role: 'relay' | 'consumer', hang?: 'before publish' | 'after publish' | 'in handler'): Member => {
    const child = spawn(process.execPath, ['--import', 'tsx', MEMBER], {
      env: { ...process.env, ...env(), ROLE: role, ...(hang !== undefined && { HANG: hang }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    let said = '';
    const listeners = new Set<() => void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        for (const listener of listeners) listener();
      });
    }
    const hasSaid = (word: string): boolean => said.split('\n').includes(word);
    return {
      says: (word) =>
        new Promise((settle, reject) => {
          const look = (): void => {
            if (hasSaid(word)) settle();
          };
          listeners.add(look);
          child.once('exit', () => reject(new Error(`${role} ended before it said ${word}: ${said.slice(-2_000)}`)));
          look();
        }),
      count: (text) => said.split(text).length - 1,
      kill: async () => {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      },
    };
  };
  const endAll = async (): Promise<void> => {
    await Promise.all(
      [...running].map(async (child) => {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }),
    );
  };
  return { start, endAll };
}
