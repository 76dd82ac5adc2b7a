import { ConfigError } from '../config/index.ts';
import type { Logger } from '../logger/index.ts';

/** A service that listens. Its parts end in this order, so that nothing is refused and nothing is left half done. */
export interface Running {
  readonly logger: Logger;
  readonly drainMs: number;
  readonly graceMs: number;
  /** First: load balancers are told to look elsewhere. */
  failReadiness(): void;
  /** Then, while requests are still taken: what starts work by itself, such as sweepers, relays and consumers. */
  stopOwnWork(): Promise<void>;
  /** Last: the listener, once its requests are answered, and what they used. */
  close(): Promise<void>;
}

const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/**
 * Runs one service as this process. What a person can mend is said in one line each and ends it with 1; SIGTERM and
 * SIGINT end it with 0, after what is under way (R73).
 */
export async function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  try {
    endOnSignal(await start());
  } catch (error) {
    const problems = error instanceof ConfigError ? error.message : `cannot start: ${reasonOf(error)}`;
    for (const problem of problems.split('\n')) console.error(`${name}: ${problem}`);
    process.exit(1);
  }
}

/** Drivers leave the message of a refused connection empty. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
};

function endOnSignal(running: Running): void {
  const { logger, graceMs } = running;
  let ending = false;
  const end = (signal: string): void => {
    if (ending) return;
    ending = true;
    logger.info({ signal }, 'stopping');
    const late = setTimeout(() => {
      logger.error('the grace period is over; ending with work under way');
      process.exit(1);
    }, graceMs);
    stop(running).then(
      () => {
        clearTimeout(late);
        logger.info('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
}

async function stop(running: Running): Promise<void> {
  running.failReadiness();
  await Promise.all([running.stopOwnWork(), sleep(running.drainMs)]);
  await running.close();
}
