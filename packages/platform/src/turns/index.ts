import { refuse, ok, type Refusal, type Result } from '@feira/kernel';

/** Runs costly work a few at a time. Whoever comes when the queue is full is told so at once. */
export type Turns = <T>(work: () => Promise<T>) => Promise<Result<T, Refusal<'OVERLOADED'>>>;

export function makeTurns({ parallel, waiting }: { parallel: number; waiting: number }): Turns {
  const queue: (() => void)[] = [];
  let running = 0;
  const turn = (): Promise<void> | undefined => {
    if (running < parallel) {
      running += 1;
      return undefined;
    }
    return new Promise((go) => queue.push(go));
  };
  /** The turn is handed on, not given up, so that nobody can jump the queue. */
  const handOn = (): void => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };
  return async (work) => {
    if (running >= parallel && queue.length >= waiting) return refuse('OVERLOADED', 'Too busy now; try again shortly.');
    await turn();
    try {
      return ok(await work());
    } finally {
      handOn();
    }
  };
}
