import type { Logger } from '../logger/index.ts';

export interface Periodic {
  start(): void;
  /** Ends after the run under way. */
  stop(): Promise<void>;
}

/** Runs `work` every `intervalMs`, never twice at once; a failure is logged and the next run tries again. */
export function every(options: {
  name: string;
  intervalMs: number;
  logger: Logger;
  work: () => Promise<unknown>;
}): Periodic {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    try {
      await options.work();
    } catch (error) {
      options.logger.error({ err: error }, `${options.name} failed; it runs again in ${options.intervalMs} ms`);
    } finally {
      running = undefined;
    }
  };
  return {
    start: () => {
      timer ??= setInterval(() => {
        running ??= run();
      }, options.intervalMs);
    },
    stop: async () => {
      clearInterval(timer);
      timer = undefined;
      await running;
    },
  };
}
