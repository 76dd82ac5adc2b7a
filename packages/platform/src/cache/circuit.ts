import type { Health } from '../health/index.ts';

/** Stops asking what has failed several times in a row; after a pause one call is let through to see. */
export interface Circuit {
  /** Answers undefined when the call failed or was not made. */
  try<T>(call: () => Promise<T>): Promise<T | undefined>;
  health(): Health;
}

export function makeCircuit(options: {
  failures: number;
  pauseMs: number;
  now?: () => number;
  onFailure: (error: unknown) => void;
}): Circuit {
  const { failures, pauseMs, now = Date.now, onFailure } = options;
  let failed = 0;
  let closedUntil = 0;
  return {
    try: async (call) => {
      if (failed >= failures) {
        if (now() < closedUntil) return undefined;
        // This one sees whether it is back; the others go on without.
        closedUntil = now() + pauseMs;
      }
      try {
        const answer = await call();
        failed = 0;
        return answer;
      } catch (error) {
        failed += 1;
        closedUntil = now() + pauseMs;
        onFailure(error);
        return undefined;
      }
    },
    health: () => (failed === 0 ? 'ok' : 'degraded'),
  };
}
