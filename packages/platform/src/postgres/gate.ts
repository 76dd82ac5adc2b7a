import { BusyError } from '../fault/index.ts';
import { poolRefusals, poolWaits, secondsSince } from '../metrics/index.ts';

/** Lets `max` in at a time. Who waits longer than the time-out hears so instead of queueing on. */
export interface Gate {
  /** Answers how to leave. Throws BusyError. */
  enter(): Promise<() => void>;
  readonly inside: number;
  readonly waiting: number;
  /** When somebody was last turned away; undefined when nobody was. */
  readonly refusedAt: number | undefined;
}

interface Waiting {
  readonly admit: () => void;
}

/** First come, first served. */
export function makeGate({ max, timeoutMs }: { max: number; timeoutMs: number }): Gate {
  const queue = new Set<Waiting>();
  let inside = 0;
  let refusedAt: number | undefined;

  const leaveOnce = (): (() => void) => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside -= 1;
      const [next] = queue;
      next?.admit();
    };
  };
  const admitted = (): (() => void) => {
    inside += 1;
    return leaveOnce();
  };
  const wait = (): Promise<() => void> =>
    new Promise((settle, reject) => {
      const started = performance.now();
      const timer = setTimeout(() => {
        queue.delete(waiting);
        refusedAt = Date.now();
        poolWaits.observe({}, secondsSince(started));
        poolRefusals.add({});
        reject(new BusyError(`no database connection was free within ${timeoutMs} ms`));
      }, timeoutMs);
      const waiting: Waiting = {
        admit: () => {
          clearTimeout(timer);
          queue.delete(waiting);
          poolWaits.observe({}, secondsSince(started));
          settle(admitted());
        },
      };
      queue.add(waiting);
    });

  return {
    enter: () => (inside < max ? Promise.resolve(admitted()) : wait()),
    get inside() {
      return inside;
    },
    get waiting() {
      return queue.size;
    },
    get refusedAt() {
      return refusedAt;
    },
  };
}
